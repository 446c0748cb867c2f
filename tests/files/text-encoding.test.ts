import { decodeText } from "@/files/text-encoding";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  test("UTF-8 with and without a mark", () => {
    expect(decodeText(utf8("Đỗ An"))).toMatchObject({ text: "Đỗ An", encoding: { name: "UTF-8" } });
    expect(decodeText(utf8("\ufeffĐỗ An"))).toMatchObject({ text: "Đỗ An", encoding: { name: "UTF-8 with BOM" } });
  });

  test("a spoilt byte in a UTF-8 file spoils one place and is reported", () => {
    const bytes = utf8("Nguyễn Thị Hòa, Phường Đức Giang, Tổ dân phố số 1, Đại biểu được khen thưởng ".repeat(2));
    bytes[4] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded?.encoding.name).toBe("UTF-8");
    expect(decoded?.encoding.evidence).toEqual([
      { code: "utf8-spoilt", params: { count: expect.any(Number) as number } },
    ]);
    expect(decoded?.text).toContain("Phường Đức Giang");
  });

  test("single bytes are shown as Windows-1252", () =>
    expect(decodeText(new Uint8Array([0x56, 0xf2, 0x20, 0xae, 0xb9, 0x69]))).toMatchObject({
      text: "Vò ®¹i",
      encoding: { name: "Windows-1252" },
    }));

  test("what has zero bytes and is no UTF-16 is no text", () =>
    expect(decodeText(new Uint8Array([65, 66, 67, 0, 0, 0, 68, 69, 70, 0, 0, 0, 71]))).toBeNull());
});
