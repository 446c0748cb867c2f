import type { Encoding } from "@/sheet/grid";
import { evidence } from "@/sheet/reading-evidence";

/** Text of a file with the way it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

const read = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

/** Zero bytes at one side only: UTF-16 without a mark. */
function zeroSide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even < odd / 8) return "utf-16le";
  return even > sample.length / 8 && odd < even / 8 ? "utf-16be" : null;
}

/** Recognised without `fatal`, so that a single spoilt byte does not turn a whole UTF-8 file into single bytes. */
function readUtf8(bytes: Uint8Array): DecodedText | null {
  const text = read(bytes, "utf-8");
  const spoilt = text.match(/\ufffd/g)?.length ?? 0;
  if (spoilt === 0) return { text, encoding: { name: "UTF-8", evidence: [evidence("utf8")] } };
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (whole < spoilt * 10) return null;
  return { text, encoding: { name: "UTF-8", evidence: [evidence("utf8-spoilt", { count: spoilt })] } };
}

/**
 * Decodes the bytes of a text file by its mark, else as UTF-8 where that is valid, else byte by byte as Windows-1252;
 * what the single bytes mean (TCVN3, VNI, Windows-1258) is then found from the cells. Null for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return {
      text: read(bytes, "utf-8"),
      encoding: { name: "UTF-8 with BOM", evidence: [evidence("utf8-mark")] },
    };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const label = bytes[0] === 0xff ? "utf-16le" : "utf-16be";
    return { text: read(bytes, label), encoding: { name: "UTF-16", evidence: [evidence("utf16-mark")] } };
  }
  const side = zeroSide(bytes);
  if (side !== null)
    return {
      text: read(bytes, side),
      encoding: { name: "UTF-16", evidence: [evidence("utf16-zeros")] },
    };
  if (bytes.subarray(0, 65536).includes(0)) return null;
  const utf8 = readUtf8(bytes);
  if (utf8 !== null) return utf8;
  return {
    text: read(bytes, "windows-1252"),
    encoding: { name: "Windows-1252", evidence: [evidence("single-bytes")] },
  };
}
