import { nameBehind } from "@/language/names/name-behind-post";
import { splitNameAndPost } from "@/language/names/split-name-and-post";

test.each([
  ["Đội trưởng Lò Văn Pín", "Lò Văn Pín", "Đội trưởng"],
  ["Bí thư chi bộ Ngô Thị Mận", "Ngô Thị Mận", "Bí thư chi bộ"],
  ["Tổ trưởng tổ dân phố số 5 Phan Đăng Khôi", "Phan Đăng Khôi", "Tổ trưởng tổ dân phố số 5"],
  ["Công an viên Lưu Quốc Bảo", "Lưu Quốc Bảo", "Công an viên"],
])("«%s» is «%s» behind a post", (text, name, rest) => {
  expect(splitNameAndPost(text)).toEqual({ name, rest });
});

test.each(["Quỹ khuyến học Trần Đại Nghĩa", "Trường tiểu học Nguyễn Văn Cừ", "CLB thơ Nguyễn Du"])(
  "«%s» is no post with a name",
  (text) => {
    expect(nameBehind(text)?.isPost).toBe(false);
    expect(splitNameAndPost(text)).toBeNull();
  },
);

test.each(["Phan Đăng Khôi", "Đoàn Thanh Niên", "Bí thư chi bộ", "Tổ trưởng TDP số 5"])(
  "«%s» has no name behind",
  (text) => {
    expect(nameBehind(text)).toBeNull();
  },
);
