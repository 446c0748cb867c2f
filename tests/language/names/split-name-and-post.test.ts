import { splitNameAndPost } from "@/language/names/split-name-and-post";

test("a post after the name or in brackets", () => {
  expect(splitNameAndPost("Nguyễn Văn An - Bí thư chi bộ")).toEqual({ name: "Nguyễn Văn An", rest: "Bí thư chi bộ" });
  expect(splitNameAndPost("Nguyễn Văn An (Bí thư)")).toEqual({ name: "Nguyễn Văn An", rest: "Bí thư" });
  expect(splitNameAndPost("Đ/c Nguyễn Văn An, Chủ tịch UBND phường")).toMatchObject({ rest: "Chủ tịch UBND phường" });
});

test("a name alone, two names, and what begins with no name stay whole", () => {
  for (const text of [
    "Nguyễn Văn An",
    "Nguyễn Văn An, Trần Thị Bình",
    "Đại diện lãnh đạo - Phòng Nội vụ",
    "Nguyễn Văn An (A)",
  ]) {
    expect(splitNameAndPost(text)).toBeNull();
  }
});
