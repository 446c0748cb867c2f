import { join } from "node:path";
import { bundlePaneLibraries } from "./pane-libraries";

/** Before all tests, once. */
export function setUpOnce(): void {
  bundlePaneLibraries(join(__dirname, "..", ".."));
}

module.exports = setUpOnce;
