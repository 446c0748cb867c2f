import { decodeWindows1258 } from "@/language/encodings/windows-1258";

describe("decodeWindows1258", () => {
  test("tones follow their letters, as the bytes do", () => {
    const bytes = new Uint8Array([0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x20, 0xd0, 0xfd, 0xec, 0x63]);
    const shown = new TextDecoder("windows-1252").decode(bytes);
    expect(decodeWindows1258(shown)).toBe("Nguyễn Đức");
    expect(decodeWindows1258(shown)).toBe(new TextDecoder("windows-1258").decode(bytes).normalize("NFC"));
  });
});
