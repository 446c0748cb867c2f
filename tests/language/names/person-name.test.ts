import fc from "fast-check";
import {
  compareByGivenName,
  givenNameSortKey,
  looksLikePerson,
  looksLikePlaceholder,
  splitHonorific,
  toDisplayCase,
} from "@/language/names/person-name";

describe("splitHonorific", () => {
  test.each([
    ["Đ/c Nguyễn Văn An", "Đ/c", "Nguyễn Văn An"],
    ["đ/c. Trần Bình Minh", "đ/c.", "Trần Bình Minh"],
    ["Đ/c: Lê An", "Đ/c", "Lê An"],
    ["Đ/c Hùng", "Đ/c", "Hùng"],
    ["Đồng chí Bùi Hải", "Đồng chí", "Bùi Hải"],
    ["Đ/c Trung tá Lê Văn Bình", "Đ/c Trung tá", "Lê Văn Bình"],
    ["Đại uý Phạm Quang Huy", "Đại uý", "Phạm Quang Huy"],
    ["Ông Nguyễn Văn An", "Ông", "Nguyễn Văn An"],
    ["ÔNG NGUYỄN VĂN AN", "ÔNG", "NGUYỄN VĂN AN"],
    ["Bà Đỗ Thị Thanh Loan", "Bà", "Đỗ Thị Thanh Loan"],
    ["Cô Võ Thị Minh Huệ", "Cô", "Võ Thị Minh Huệ"],
    ["Thầy Quách Văn Đạt", "Thầy", "Quách Văn Đạt"],
    ["ThS. Đào Viết Long", "ThS.", "Đào Viết Long"],
    ["PGS.TS. Trần Văn Cường", "PGS.TS.", "Trần Văn Cường"],
    ["PGS, TS Lê Đức", "PGS, TS", "Lê Đức"],
    ["BSCKII Lê Nam Hà", "BSCKII", "Lê Nam Hà"],
    ["Bác sĩ CKI Lê Nam Hà", "Bác sĩ CKI", "Lê Nam Hà"],
    ["Thượng toạ Thích Minh Tâm", "Thượng toạ", "Thích Minh Tâm"],
  ])("%s", (text, honorific, name) => expect(splitHonorific(text)).toEqual({ honorific, name }));

  test.each([
    "Đồng Thị Mai",
    "Đồng Chí Thanh",
    "Ông Thị Hoa",
    "Ông Ích Khiêm",
    "Anh Đức",
    "Cô",
    "Thầy Nam",
    "Nguyễn Đức Anh",
    "Trung Văn Tá",
    "Đại Thị Lan",
    "Tsàn Văn An",
    "Chị Văn Lan",
    "Đ/c",
    "",
  ])("keeps %s", (name) => expect(splitHonorific(name)).toEqual({ honorific: null, name }));
});

describe("toDisplayCase", () => {
  test.each([
    ["NGUYỄN THỊ ÁNH", "Nguyễn Thị Ánh"],
    ["ĐÀO THỊ HỒNG NGÂN", "Đào Thị Hồng Ngân"],
    ["H'LINH NIÊ", "H'Linh Niê"],
    ["TÔN NỮ-LAN", "Tôn Nữ-Lan"],
    ["Nguyễn văn An", "Nguyễn văn An"],
    ["A", "A"],
  ])("%s → %s", (name, shown) => expect(toDisplayCase(name)).toBe(shown));
});

describe("compareByGivenName", () => {
  test("by given name, then middle names, then surname, in Vietnamese order", () => {
    const names = [
      "Trần Văn Đạt",
      "Bà Lê Thị An",
      "Nguyễn Văn Ân",
      "Vũ Anh",
      "Đỗ Văn Dũng",
      "Ngô Thị An",
      "Bùi Thị An",
    ];
    expect([...names].sort(compareByGivenName)).toEqual([
      "Bùi Thị An",
      "Bà Lê Thị An",
      "Ngô Thị An",
      "Vũ Anh",
      "Nguyễn Văn Ân",
      "Đỗ Văn Dũng",
      "Trần Văn Đạt",
    ]);
  });
  test("the key has the given name first", () =>
    expect(givenNameSortKey("Đ/c Nguyễn Thị Minh Khai")).toEqual(["Khai", "Thị Minh", "Nguyễn"]));
});

describe("looksLikePerson", () => {
  test.each([
    "Nguyễn Văn An",
    "NGUYỄN VĂN AN",
    "Đ/c Lê An",
    "Mai Lan",
    "Võ Thị Sáu",
    "Đồng Thị Mai",
    "Tôn Nữ Thị Ninh",
    "H'Hen Niê",
  ])("%s does", (text) => expect(looksLikePerson(text)).toBe(true));
  test.each([
    "Trường Mầm Non Hoa Mai",
    "PHỤ TRÁCH KẾ TOÁN",
    "S T T",
    "Chi bộ 4",
    "Tổ dân phố số 1",
    "Hội Phụ nữ phường",
    "Bí thư",
    "UBND phường",
    "Công An Phường",
    "0912345678",
    "Lao động tiên tiến",
    "",
    "An",
    "Cộng",
  ])("«%s» does not", (text) => expect(looksLikePerson(text)).toBe(false));
});

describe("looksLikePlaceholder", () => {
  test.each([
    "Đại diện lãnh đạo Hội CCB",
    "Đại diện lãnh đạo Phòng Nội vụ",
    "(cử 02 người)",
    "Cử 01 đồng chí",
    "02 đại biểu",
    "Lãnh đạo Công an phường",
    "chưa có",
    "báo sau",
  ])("%s is one", (text) => expect(looksLikePlaceholder(text)).toBe(true));
  test.each(["Nguyễn Văn An", "Đại Thị Lan", "Đ/c Lê An", ""])("«%s» is none", (text) =>
    expect(looksLikePlaceholder(text)).toBe(false),
  );
});

describe("properties", () => {
  const names = fc
    .array(fc.constantFrom("Nguyễn", "Thị", "Ông", "Đồng", "Anh", "Minh", "An", "Bà", "Đ/c", "TS.", "Trung", "tá"), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(" "));
  test("honorific and name together are the text, and the name is never empty", () =>
    fc.assert(
      fc.property(names, (text) => {
        const { honorific, name } = splitHonorific(text);
        expect([honorific, name].filter((part) => part !== null).join(" ")).toBe(text);
        expect(name).not.toBe("");
      }),
    ));
  test("what is split once is split wholly", () =>
    fc.assert(fc.property(names, (text) => expect(splitHonorific(splitHonorific(text).name).honorific).toBeNull())));
});

test("a list's title is no name", () => {
  expect(looksLikePerson("DANH SÁCH ĐẠI BIỂU")).toBe(false);
  expect(looksLikePerson("Danh Sách")).toBe(false);
  expect(looksLikePerson("Danh Thị Sách")).toBe(true);
});
