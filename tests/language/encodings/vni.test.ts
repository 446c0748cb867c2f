import { decodeVni } from "@/language/encodings/vni";

describe("decodeVni", () => {
  test.each([
    ["Traàn Vaên Thaéng", "Trần Văn Thắng"],
    ["Phöôøng Ñöùc Giang", "Phường Đức Giang"],
    ["Nguyeãn Thò Myõ Leä", "Nguyễn Thị Mỹ Lệ"],
    ["ÑÖÔØNG PHOÁ", "ĐƯỜNG PHỐ"],
    ["Kyû nieäm", "Kỷ niệm"],
    ["kæ luaät, nghæ, vónh, dòch, kyî", "kỉ luật, nghỉ, vĩnh, dịch, kyị".replace("kyị", "kyỵ")],
    ["An Binh 12", "An Binh 12"],
  ])("%s", (stored, text) => expect(decodeVni(stored)).toBe(text));
});
