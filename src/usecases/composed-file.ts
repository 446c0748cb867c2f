import type { Files } from "./ports";

/** Where templates of ours come from. */
export type Templates = Pick<Files, "readTemplate">;

/** A file that leaves the program; its bytes are made only when they are asked for. */
export interface ComposedFile {
  readonly name: string;
  readonly kind: "xlsx" | "docx" | "zip";
  bytes(templates: Templates): Promise<Uint8Array>;
}
