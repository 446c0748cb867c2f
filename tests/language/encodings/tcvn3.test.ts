import { decodeTcvn3 } from "@/language/encodings/tcvn3";

describe("decodeTcvn3", () => {
  test.each([
    ["a toned capital has no code: a name shows that it was one", "Vò ThÞ ¸nh", "Vũ Thị Ánh"],
    ["a line in capitals", "HéI NGHÞ §IÓN H×NH", "HỘI NGHỊ ĐIỂN HÌNH"],
    ["a sentence keeps its small letters", "ñy ban nh©n d©n", "ủy ban nhân dân"],
    ["a post keeps its small letters", "Phã chñ tÞch ñy ban", "Phó chủ tịch ủy ban"],
    ["as Windows-1258 shows the bytes", "TriÒu".replace("Ò", "\u0309") + " qu\u01b0", "Triều quý"],
    ["capitals with a code", "¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"],
  ])("%s", (_what, stored, text) => expect(decodeTcvn3(stored)).toBe(text));
});
