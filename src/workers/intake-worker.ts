import { expose } from "comlink";
import { createIntake } from "./intake";

expose(createIntake());
