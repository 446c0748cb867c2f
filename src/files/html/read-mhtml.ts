/** One part of a page saved in a single file (MIME), decoded. */
export interface MimePart {
  /** As far as it is said. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

/** `=C3=A0` → the bytes; a `=` at the end of a line joins it to the next. */
const fromQuotedPrintable = (text: string): Uint8Array =>
  latin1(
    text
      .replace(/=[ \t]*\r?\n/g, "")
      .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

const fromBase64 = (text: string): Uint8Array => latin1(atob(text.replace(/[^A-Za-z0-9+/]/g, "")));

const header = (head: string, name: string): string =>
  new RegExp(`^${name}:([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)`, "im").exec(head)?.[1]?.trim() ?? "";

const parameter = (value: string, name: string): string | null =>
  new RegExp(`${name}\\s*=\\s*"?([^";\\s]+)`, "i").exec(value)?.[1] ?? null;

function decodePart(part: string): MimePart[] {
  const [gap] = /\r?\n\r?\n/.exec(part) ?? [];
  if (gap === undefined) return [];
  const at = part.indexOf(gap);
  const head = part.slice(0, at);
  const body = part.slice(at + gap.length);
  const type = header(head, "Content-Type");
  if (!/^text\/html/i.test(type)) return [];
  const transfer = header(head, "Content-Transfer-Encoding").toLowerCase();
  const bytes =
    transfer === "base64"
      ? fromBase64(body)
      : transfer === "quoted-printable"
        ? fromQuotedPrintable(body)
        : latin1(body);
  return [{ charset: parameter(type, "charset"), bytes }];
}

/** Recognises a page saved in a single file (.mht, «Single File Web Page» of Excel, often named .xls). */
export const isMhtml = (text: string): boolean =>
  /^MIME-Version:/im.test(text.slice(0, 1000)) && /^Content-Type:\s*multipart\//im.test(text.slice(0, 2000));

/** Gives the web pages in a MIME file; `text` has a character for each byte. */
export function readMhtml(text: string): readonly MimePart[] {
  const boundary = parameter(header(text.slice(0, 4000), "Content-Type"), "boundary");
  return boundary === null ? [] : text.split(`--${boundary}`).flatMap(decodePart);
}
