import { fileIssue } from "./file-issue";
import type { FileReading, NamedBytes } from "./file-reading";
import { readLimits, type ReadLimits } from "./limits";
import type { ReadingChoice, ReadingOrder } from "./reading-choice";
import { readTextFile } from "./read-text-file";
import { readBareWorkbook, readMarkupWorkbook, readOleWorkbook, readZippedWorkbook } from "./read-workbook";
import { decodeText } from "./text-encoding";

type Reader = (file: NamedBytes, order: ReadingOrder) => FileReading | Promise<FileReading>;

const begins =
  (...mark: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    mark.every((byte, i) => bytes[i] === byte);

/** What the first bytes say, whatever the name says. */
const kinds: readonly { readonly is: (bytes: Uint8Array) => boolean; readonly read: Reader }[] = [
  { is: begins(0x50, 0x4b), read: readZippedWorkbook },
  { is: begins(0xd0, 0xcf, 0x11, 0xe0), read: readOleWorkbook },
  // BOF records of Excel 2 to 4.
  {
    is: (bytes) =>
      bytes[0] === 0x09 &&
      [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) &&
      [4, 6].includes(bytes[2] ?? -1) &&
      bytes[3] === 0,
    read: readBareWorkbook,
  },
  {
    is: (bytes) =>
      [
        begins(0x25, 0x50, 0x44, 0x46),
        begins(0x89, 0x50, 0x4e, 0x47),
        begins(0xff, 0xd8, 0xff),
        begins(0x7b, 0x5c, 0x72, 0x74),
      ].some((is) => is(bytes)),
    read: refuseKind,
  },
];

/** PDF, PNG, JPEG and RTF: often sent, never a list. */
function refuseKind({ name }: NamedBytes): FileReading {
  return { grids: [], issues: [fileIssue(name, "file-unreadable")] };
}

const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|table|meta|head|body|div|style|\?xml|\?mso-application|workbook)/i.test(
    text.slice(0, 500),
  );

/** Facts and settings lie beside the lists in one folder. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch (fault) {
    if (fault instanceof SyntaxError) return false;
    throw fault;
  }
}

function readText({ name, bytes }: NamedBytes, order: ReadingOrder): FileReading {
  const decoded = decodeText(bytes);
  if (decoded === null || isJson(decoded.text)) return refuseKind({ name, bytes });
  return isMarkup(decoded.text) ? readMarkupWorkbook(name, decoded.text, order) : readTextFile(name, decoded, order);
}

const isPassword = (fault: unknown): boolean => fault instanceof Error && /password|encrypt/i.test(fault.message);

/**
 * Reads one file into its sheets, told by its content and not by its name: .xlsx, .xlsm, .xlsb, .ods, .xls, HTML or XML named .xls, and text of records.
 * Never throws for what is in the file: one that cannot be used gives one issue and no sheet, so that the other files of a batch go on.
 */
export async function readFile(
  file: NamedBytes,
  limits: ReadLimits = readLimits,
  choices: readonly ReadingChoice[] = [],
): Promise<FileReading> {
  const { name, bytes } = file;
  if (bytes.length === 0) return { grids: [], issues: [fileIssue(name, "file-empty")] };
  if (bytes.length > limits.fileBytes)
    return {
      grids: [],
      issues: [fileIssue(name, "file-too-large", { what: "bytes", found: bytes.length, limit: limits.fileBytes })],
    };
  const read = kinds.find(({ is }) => is(bytes))?.read ?? readText;
  try {
    return await read(file, { limits, choices });
  } catch (fault) {
    // The readers throw many kinds of errors for broken files; none of them tells more than that the file is broken.
    return { grids: [], issues: [fileIssue(name, isPassword(fault) ? "file-protected" : "file-damaged")] };
  }
}
