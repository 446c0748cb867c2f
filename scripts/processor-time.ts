import { readFileSync } from "node:fs";

/** The system counts processor time in so many parts of a second. */
const ticks = 100;

/** Whole seconds of processor time that this process and all that it started and saw end have taken; null where the system does not say (only Linux does). */
export function processorSeconds(): number | null {
  try {
    const [, afterName = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
    const times = afterName.split(" ").slice(11, 15).map(Number);
    return Math.round(times.reduce((sum, each) => sum + each, 0) / ticks);
  } catch {
    return null;
  }
}
