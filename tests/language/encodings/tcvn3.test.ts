import { decodeTcvn3 } from "@/language/encodings/tcvn3";

describe("decodeTcvn3", () => {
  test.each([
    ["a toned capital has no code: a name shows that it was one", "Vò ThÞ ¸nh", "Vũ Thị Ánh"],
    ["a line in capitals", "HéI NGHÞ §IÓN H×NH", "HỘI NGHỊ ĐIỂN HÌNH"],
    ["a sentence keeps its small letters", "ñy ban nh©n d©n", "ủy ban nhân dân"],
    ["a post keeps its small letters", "Phã chñ tÞch ñy ban", "Phó chủ tịch ủy ban"],
    ["as Windows-1258 shows the bytes", "TriÒu".replace("Ò", "\u0309") + " qu\u01b0", "Triều quý"],
    ["behind an honorific in small letters", "®ång chÝ Hµ ThÞ Ngäc ót", "đồng chí Hà Thị Ngọc Út"],
    ["in a household", "Gia ®×nh «ng Hµ V¨n ¸i, tæ 3", "Gia đình ông Hà Văn Ái, tổ 3"],
    ["one called by the given name", "®ång chÝ ót - Tæ tr­ëng", "đồng chí Út - Tổ trưởng"],
    ["no name behind «ông»", "theo lêi «ng Êy", "theo lời ông ấy"],
    ["the first of two persons", "«ng Hµ V¨n ¸i vµ bµ T¹ ThÞ S¬n", "ông Hà Văn Ái và bà Tạ Thị Sơn"],
    ["behind an honorific with a capital", "Bµ Ng« ThÞ ¶nh, TDP sè 3", "Bà Ngô Thị Ảnh, TDP số 3"],
    ["words in capitals beside one that is not", "®ång chÝ §ÆNG THÞ ¸NH", "đồng chí ĐẶNG THỊ ÁNH"],
    ["no name behind a name", "Hµ V¨n nhËn ñy quyÒn", "Hà Văn nhận ủy quyền"],
    ["capitals with a code", "¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"],
  ])("%s", (_what, stored, text) => expect(decodeTcvn3(stored)).toBe(text));
});
