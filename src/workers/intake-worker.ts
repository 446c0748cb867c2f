import { expose } from "comlink";
import { createIntakeService } from "./intake-service";

expose(createIntakeService());
