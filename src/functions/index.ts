import { registerFunctions, type FunctionRuntime } from "./register-functions";

// Office.js brings it; where a firewall keeps Office.js away nothing calls a function.
declare const CustomFunctions: FunctionRuntime | undefined;

if (typeof CustomFunctions !== "undefined") registerFunctions(CustomFunctions);
