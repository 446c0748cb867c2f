import { postRank } from "@/domain/guests/post-rank";

test("posts of a ward in their usual order", () => {
  const inOrder = [
    "Bí thư Đảng ủy",
    "Phó Bí thư Thường trực Đảng ủy",
    "Chủ tịch HĐND phường",
    "Chủ tịch UBND phường",
    "Phó Chủ tịch UBND phường",
    "Chủ tịch UB MTTQ phường",
    "Trưởng Công an phường",
    "Hiệu trưởng",
    "Chủ tịch Hội Phụ nữ",
    "Bí thư chi bộ 5",
    "Tổ trưởng dân phố số 5",
    "Trưởng ban Công tác Mặt trận",
    "Phó hiệu trưởng",
    "Giáo viên",
  ];
  expect([...inOrder].reverse().sort((a, b) => postRank(a) - postRank(b))).toEqual(inOrder);
});

test("without marks and in short forms it is the same", () => {
  expect(postRank("BTCB")).toBe(postRank("Bí thư chi bộ"));
  expect(postRank("to truong dan pho")).toBe(postRank("TTDP"));
});
