import { splitAwards } from "@/domain/recognition/split-awards";

test.each([
  ["CSTĐCS, GK", ["CSTĐCS", "GK"]],
  ["LĐTT; CSTĐCS", ["LĐTT", "CSTĐCS"]],
  [
    "Lao động tiên tiến và Giấy khen của Chủ tịch UBND phường",
    ["Lao động tiên tiến", "Giấy khen của Chủ tịch UBND phường"],
  ],
  ["LĐTT\nGK CT UBND phường", ["LĐTT", "GK CT UBND phường"]],
  ["GK của CT UBND phường, quận Long Biên; LĐTT", ["GK của CT UBND phường, quận Long Biên", "LĐTT"]],
  ["LĐTT/GK", ["LĐTT", "GK"]],
  ["LĐTT, đề nghị CSTĐCS", ["LĐTT", "đề nghị CSTĐCS"]],
  ["LĐTT (đề nghị CSTĐCS)", ["LĐTT", "đề nghị CSTĐCS"]],
  ["LĐTT đề nghị CSTĐCS", ["LĐTT", "đề nghị CSTĐCS"]],
  ["Đề nghị LĐTT và CSTĐCS", ["Đề nghị LĐTT", "Đề nghị CSTĐCS"]],
  ["Không đạt CSTĐCS, đạt LĐTT", ["Không đạt CSTĐCS", "đạt LĐTT"]],
  ["CSTĐCS (chưa đạt), LĐTT", ["CSTĐCS (chưa đạt)", "LĐTT"]],
])("«%s» is several awards", (text, parts) => expect(splitAwards(text)).toEqual(parts));

test.each(["Người tốt, việc tốt", "GK phường", "Đảng viên hoàn thành xuất sắc nhiệm vụ 5 năm", "", "CSTĐCS GK"])(
  "«%s» is one award, or cannot be parted",
  (text) => expect(splitAwards(text)).toBeNull(),
);
