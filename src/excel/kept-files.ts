import type { InputFile } from "@/workbook/input-file";
import { syncBlocks } from "./blocks";
import { inQuietExcel } from "./in-excel";
import { toBase64 } from "./to-base64";

/** Files of the user that the workbook keeps for us, in its settings: they are stored in the file, and no sheet shows them. */
const INDEX = "BangVang.files";

/** Characters of one setting, so that no request comes near the host's limit of 5 MB. */
const PIECE = 1_500_000;

interface KeptFile {
  readonly name: string;
  readonly pieces: number;
}

const pieceKeys = ({ name, pieces }: KeptFile): readonly string[] =>
  Array.from({ length: pieces }, (_, index) => `BangVang.file.${index}.${name}`);

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
    removePieces(context, pieceKeys({ name, pieces: before?.pieces ?? 0 }).slice(pieces));
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
    removePieces(context, pieceKeys(kept));
    await context.sync();
  });
}

function removePieces(context: Excel.RequestContext, keys: readonly string[]): void {
  for (const key of keys) context.workbook.settings.getItemOrNullObject(key).delete();
}

async function readIndex(context: Excel.RequestContext): Promise<readonly KeptFile[]> {
  const setting = context.workbook.settings.getItemOrNullObject(INDEX);
  setting.load("value");
  await context.sync();
  const value: unknown = setting.isNullObject ? [] : setting.value;
  return Array.isArray(value) ? value.filter(isKeptFile) : [];
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
