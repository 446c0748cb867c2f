import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Templates } from "@/usecases/composed-file";

/** The templates of ours as they stand in the project. */
export const ourTemplates: Templates = {
  readTemplate: (name) => Promise.resolve(new Uint8Array(readFileSync(join("assets", "templates", name)))),
};
