import { decodeLegacy, weighText, type LegacyEncoding } from "@/language/encodings/read-legacy";
import { CellError } from "./cell-error";
import { isBlankText, type CellAnswer, type CellGiven } from "./over-cells";

const encodings: Readonly<Record<string, LegacyEncoding>> = {
  TCVN3: "TCVN3",
  ABC: "TCVN3",
  VNI: "VNI",
  VIQR: "VIQR",
  "WINDOWS-1258": "Windows-1258",
  1258: "Windows-1258",
};

function readEncoding(typed: CellGiven): LegacyEncoding | null {
  if (isBlankText(typed)) return null;
  const encoding = encodings[String(typed).trim().toUpperCase()];
  if (encoding === undefined) throw new CellError("#VALUE!", "encoding-unknown", { typed: String(typed) });
  return encoding;
}

/**
 * A text of an old encoding in Unicode (NFC). Without an encoding the text is weighed by itself: what is Unicode already stays; what is legacy
 * in several readings is refused (`#N/A`) with their names. A number stays a number.
 */
export function unicodeOfCell(text: CellGiven, encoding: CellGiven): CellAnswer {
  const chosen = readEncoding(encoding);
  if (isBlankText(text)) return "";
  if (typeof text !== "string") return typeof text === "number" ? text : String(text);
  if (chosen !== null) return decodeLegacy(text, chosen).normalize("NFC");
  const evidence = weighText(text);
  if (evidence.kind !== "legacy") return text.normalize("NFC");
  const readings = new Map(evidence.readings.map((each) => [decodeLegacy(text, each).normalize("NFC"), each]));
  const [[decoded] = [text]] = readings;
  if (readings.size === 1) return decoded;
  const encodingNames = [...readings.values()];
  const last = encodingNames.pop() ?? "";
  throw new CellError("#N/A", "encoding-ambiguous", { others: encodingNames.join(", "), last });
}
