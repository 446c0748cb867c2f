import { decodeGrid } from "./decode-grid";
import { fileIssue } from "./file-issue";
import type { FileReading, NamedBytes } from "./file-reading";
import { readHtmlText } from "./html/read-html-text";
import { isMhtml, readMhtml } from "./html/read-mhtml";
import { readLimits, type ReadLimits } from "./limits";
import { choiceFor, type ReadingChoice, type ReadingOrder } from "./reading-choice";
import { readTextFile } from "./read-text-file";
import { readBareWorkbook, readXmlWorkbook, readOleWorkbook, readZippedWorkbook } from "./spreadsheets/read-workbook";
import { decodeText, type DecodedText } from "./text-encoding";
import { evidence } from "@/sheet/reading-evidence";

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
  return { grids: [], issues: [fileIssue(name, "file-unreadable", {})] };
}

const beginning = (text: string): string => text.slice(0, 1000);

/** XML spreadsheets of Excel 2003; any other XML has no list that we know. */
const isXml = (text: string): boolean => /^\s*<\?xml/i.test(beginning(text)) && !/<html[\s>]/i.test(beginning(text));

const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|\?xml|html|table|meta|head|body|div|style|center|font|p|b)[\s>]/i.test(
    beginning(text),
  );

/** What a page says of its own bytes. */
const declaredCharset = (text: string): string | null =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 4000))?.[1]?.toLowerCase() ?? null;

/** A page in Windows-1258 says so; what its bytes leave open is decided by that. */
function decodePage(bytes: Uint8Array, decoded: DecodedText): DecodedText {
  if (decoded.encoding.name !== "Windows-1252" || declaredCharset(decoded.text) !== "windows-1258") return decoded;
  return {
    text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC"),
    encoding: { name: "Windows-1258", evidence: [evidence("page-charset", { encoding: "Windows-1258" })] },
  };
}

/** As Excel names the one sheet of a page that it opens. */
const pageSheet = "Sheet1";

function readPage({ name, bytes }: NamedBytes, decoded: DecodedText, { limits, choices }: ReadingOrder): FileReading {
  const reading = readHtmlText({ file: name, sheet: pageSheet }, decodePage(bytes, decoded), limits);
  const chosen = choiceFor(choices, name, pageSheet)?.encoding;
  return { ...reading, grids: reading.grids.map((grid) => decodeGrid(grid, chosen)) };
}

/** The first page of a file in several parts that holds a table; the others are frames and lists of sheets. */
function readPages(file: NamedBytes, text: string, order: ReadingOrder): FileReading {
  const pages = readMhtml(text).flatMap(({ bytes }) => {
    const decoded = decodeText(bytes);
    return decoded === null || !/<table[\s>]/i.test(decoded.text) ? [] : [{ bytes, decoded }];
  });
  const readings = pages.map(({ bytes, decoded }) => readPage({ name: file.name, bytes }, decoded, order));
  const withSheets = readings.filter(({ grids }) => grids.length > 0);
  const grids = withSheets.flatMap((reading, i) =>
    reading.grids.map((grid) => (i === 0 ? grid : { ...grid, sheet: `Sheet${i + 1}` })),
  );
  if (grids.length > 0) return { grids, issues: [] };
  return readings[0] ?? { grids: [], issues: [fileIssue(file.name, "file-empty", {})] };
}

/** Facts and settings lie next to the lists in one folder. */
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

function readText(file: NamedBytes, order: ReadingOrder): FileReading {
  const decoded = decodeText(file.bytes);
  if (decoded === null || isJson(decoded.text)) return refuseKind(file);
  if (isMhtml(decoded.text)) return readPages(file, new TextDecoder("latin1").decode(file.bytes), order);
  if (isXml(decoded.text)) return readXmlWorkbook(file.name, decoded.text, order);
  return isHtml(decoded.text) ? readPage(file, decoded, order) : readTextFile(file.name, decoded, order);
}

const isPassword = (fault: unknown): boolean => fault instanceof Error && /password|encrypt/i.test(fault.message);

/**
 * Reads one file into its sheets, recognised by its content and not by its name: .xlsx, .xlsm, .xlsb, .ods, .xls, HTML or XML named .xls, and text of records.
 * Never throws for what is in the file: one that cannot be used gives one issue and no sheet, so that the other files of a batch go on.
 */
export async function readFile(
  file: NamedBytes,
  limits: ReadLimits = readLimits,
  choices: readonly ReadingChoice[] = [],
): Promise<FileReading> {
  const { name, bytes } = file;
  if (bytes.length === 0) return { grids: [], issues: [fileIssue(name, "file-empty", {})] };
  if (bytes.length > limits.fileBytes)
    return {
      grids: [],
      issues: [fileIssue(name, "file-too-large", { what: "bytes", found: bytes.length, limit: limits.fileBytes })],
    };
  const read = kinds.find(({ is }) => is(bytes))?.read ?? readText;
  try {
    return await read(file, { limits, choices });
  } catch (fault) {
    // The readers throw many kinds of errors for broken files; none of them says more than that the file is broken.
    return { grids: [], issues: [fileIssue(name, isPassword(fault) ? "file-protected" : "file-damaged", {})] };
  }
}
