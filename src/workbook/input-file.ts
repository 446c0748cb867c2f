/** A file that the user gave. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
