import { decodeViqr } from "@/language/encodings/viqr";

describe("decodeViqr", () => {
  test.each([
    ["Nguye^~n Va(n An", "Nguyễn Văn An"],
    ["Phu+o+`ng DDu+'c Giang", "Phường Đức Giang"],
    ["To^i ddi ho.c.", "Tôi đi học."],
    ["the^' na`o?", "thế nào?"],
    ["Mr. Smith, a.b@example.com", "Mr. Smith, a.b@example.com"],
  ])("%s", (stored, text) => expect(decodeViqr(stored)).toBe(text));
});
