import type { InputFile } from "@/workbook/input-file";
import { syncBlocks } from "./blocks";
import { inQuietExcel } from "./in-excel";
import { toBase64 } from "./to-base64";

/** Files of the user that the workbook keeps for us, in its settings: they are stored in the file, and no sheet shows them. */
const INDEX = "BangVang.files";

/** Characters of one setting, so that no request comes near the host's limit of 5 MB. */
const PIECE = 1_500_000;

export interface KeptFile {
  readonly name: string;
  readonly pieces: number;
  /** Tells the pieces from those of an older file of the same name; absent in files that an older version kept. */
  readonly mark?: string;
}

/** The settings that hold a file. */
export const pieceKeys = ({ name, pieces, mark }: KeptFile): readonly string[] =>
  Array.from({ length: pieces }, (_, index) => `BangVang.file.${mark === undefined ? "" : `${mark}.`}${index}.${name}`);

/** The text of a file in pieces that settings hold. */
export function piecesOf(bytes: Uint8Array): readonly string[] {
  const text = toBase64(bytes);
  return Array.from({ length: Math.max(1, Math.ceil(text.length / PIECE)) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
}

/** Names of the files that are kept, the first kept first. */
export function listKeptFiles(): Promise<readonly string[]> {
  return inQuietExcel(async (context) => (await readIndex(context)).map(({ name }) => name));
}

/** The bytes of a file that is kept; null where there is none of this name, or a part of it is gone. */
export function readKeptFile(name: string): Promise<Uint8Array | null> {
  return inQuietExcel(async (context) => {
    const kept = (await readIndex(context)).find((file) => file.name === name);
    if (kept === undefined) return null;
    const settings = context.workbook.settings;
    const pieces = pieceKeys(kept).map((key) => settings.getItemOrNullObject(key));
    // One answer a piece, because together they may be larger than an answer can be.
    await syncBlocks(context, pieces, (piece) => void piece.load("value"));
    if (pieces.some((piece) => piece.isNullObject)) return null;
    const text = pieces.map((piece) => String(piece.value)).join("");
    return fromBase64(text);
  });
}

/** Keeps a file under its name, in the place of an older one of that name. */
export function keepFile({ name, bytes }: InputFile): Promise<void> {
  return inQuietExcel(async (context) => {
    const index = await readIndex(context);
    const before = index.find((file) => file.name === name);
    const text = toBase64(bytes);
    const pieces = Math.max(1, Math.ceil(text.length / PIECE));
    const settings = context.workbook.settings;
    await syncBlocks(context, [...pieceKeys({ name, pieces }).entries()], ([at, key]) => {
      settings.add(key, text.slice(at * PIECE, (at + 1) * PIECE));
    });
    const now = new Set(pieceKeys({ name, pieces }));
    removeSettings(context, before === undefined ? [] : pieceKeys(before).filter((key) => !now.has(key)));
    // The index comes last: until then the workbook keeps the older file, or none.
    settings.add(INDEX, [...index.filter((file) => file.name !== name), { name, pieces }]);
    await context.sync();
  });
}

/** Takes a file out of the workbook; one that is not kept is no refusal. */
export function forgetFile(name: string): Promise<void> {
  return inQuietExcel(async (context) => {
    const index = await readIndex(context);
    const kept = index.find((file) => file.name === name);
    if (kept === undefined) return;
    context.workbook.settings.add(
      INDEX,
      index.filter((file) => file !== kept),
    );
    removeSettings(context, pieceKeys(kept));
    await context.sync();
  });
}

async function readIndex(context: Excel.RequestContext): Promise<readonly KeptFile[]> {
  const index = queueKeptFiles(context);
  await context.sync();
  return index();
}

/** Queues the list of the files that are kept. */
export function queueKeptFiles(context: Excel.RequestContext): () => readonly KeptFile[] {
  const setting = context.workbook.settings.getItemOrNullObject(INDEX);
  setting.load("value");
  return () => {
    const value: unknown = setting.isNullObject ? [] : setting.value;
    return Array.isArray(value) ? value.filter(isKeptFile) : [];
  };
}

/** Queues writing the list of the files that are kept; of none there is no list. */
export function writeKeptFiles(context: Excel.RequestContext, files: readonly KeptFile[]): void {
  const { settings } = context.workbook;
  if (files.length === 0) settings.getItemOrNullObject(INDEX).delete();
  else settings.add(INDEX, files);
}

/** Queues taking settings out; one that is not there is no refusal. */
export function removeSettings(context: Excel.RequestContext, keys: readonly string[]): void {
  for (const key of keys) context.workbook.settings.getItemOrNullObject(key).delete();
}

const isKeptFile = (value: unknown): value is KeptFile =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "pieces" in value &&
  typeof value.pieces === "number";

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
