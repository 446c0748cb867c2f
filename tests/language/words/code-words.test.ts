import { isCodeHeading, isPhoneWord } from "@/language/words/code-words";
import { headingKey } from "@/language/words/heading-key";

test.each(["Mã học sinh", "MSSV", "Số hồ sơ", "Số thẻ", "So bao danh", "student id", "Roll No"])(
  "«%s» speaks of a code",
  (heading) => {
    expect(isCodeHeading(headingKey(heading))).toBe(true);
  },
);

test.each(["Số điện thoại", "Mai táng phí", "Số nhà", "Họ và tên", "Phone No", "Mạ kẽm"])(
  "«%s» speaks of no code",
  (heading) => {
    expect(isCodeHeading(headingKey(heading))).toBe(false);
  },
);

test("words of calling", () => {
  expect(["Số ĐT", "Zalo", "Người liên hệ", "Hotline"].every((heading) => isPhoneWord(headingKey(heading)))).toBe(true);
  expect(["Đơn vị", "Số thẻ", "Máng nước"].some((heading) => isPhoneWord(headingKey(heading)))).toBe(false);
});
