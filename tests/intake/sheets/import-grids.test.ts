import fc from "fast-check";
import { importGrids } from "@/intake/sheets/import-grids";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { listGrid, merged } from "../../support/list-grid";

const reasons = ({ sheets }: IntakeResult): readonly string[] =>
  sheets.flatMap(({ skipped }) => skipped.map(({ row, reason }) => `${row} ${reason}`));
const codes = ({ issues }: IntakeResult): readonly string[] => issues.map(({ code }) => code);
const take = (grid: SourceGrid): IntakeResult => importGrids([grid]);

describe("awards", () => {
  test("ticks under the names of awards", () => {
    const { honorees, changes } = take(
      listGrid([
        ["TT", "Họ và tên", "Danh hiệu, hình thức đề nghị", null, null],
        [null, null, "LĐTT", "CSTĐCS", "GK"],
        [1, "Nguyễn Thị Kim Chi", "x", "x", null],
        [2, "Đỗ Văn Bảo", "X", null, null],
        [3, "Lê Thu Minh", null, null, "✓"],
        [null, "Cộng", 2, 1, 1],
      ]),
    );
    expect(honorees.map(({ awardText }) => awardText)).toEqual(["LĐTT", "CSTĐCS", "LĐTT", "GK"]);
    expect(changes.filter(({ rule }) => rule === "award-ticked")).toHaveLength(3);
  });

  test("the level in a column of its own", () => {
    const { honorees } = take(
      listGrid([
        ["STT", "Họ và tên", "Hình thức khen", "Cấp khen"],
        [1, "Phạm Đức Tiến", "Giấy khen", "Phường"],
        [2, "Vũ Thị Thoa", "Giấy khen của UBND quận", "Quận"],
      ]),
    );
    expect(honorees.map(({ awardText }) => awardText)).toEqual(["Giấy khen (Phường)", "Giấy khen của UBND quận"]);
  });

  test("the award of the title, of the group and of the sheet, where the list has no column of awards", () => {
    const people = [
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Nguyễn Đức Chung", "Tổ trưởng"],
    ];
    const awardsOf = (grid: SourceGrid): unknown => take(grid).honorees.map(({ awardText }) => awardText);
    expect(awardsOf(listGrid([["DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG"], ...people]))).toEqual([
      "GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG",
    ]);
    expect(awardsOf(listGrid([["DANH SÁCH KHEN THƯỞNG"], ...people], { sheet: "CSTĐCS" }))).toEqual(["CSTĐCS"]);
    const [headings = [], ...rows] = people;
    const grouped = [["DANH SÁCH KHEN THƯỞNG"], headings, ["A", "DANH HIỆU LAO ĐỘNG TIÊN TIẾN"], ...rows];
    expect(awardsOf(listGrid(grouped))).toEqual(["LAO ĐỘNG TIÊN TIẾN"]);
  });
});

describe("sums", () => {
  test("a total below the last table may be the sum of all tables of the sheet", () => {
    const result = take(
      listGrid([
        ["STT", "Tên tập thể", "Hình thức khen", "Tiền thưởng"],
        [1, "Công đoàn phường", "Giấy khen UBND phường", 540000],
        [null, "Cộng", null, 540000],
        ["STT", "Họ và tên", "Chức vụ", "Hình thức khen", "Tiền thưởng"],
        [1, "Vương Đình Huy", "Cán bộ", "Giấy khen UBND phường", 270000],
        [null, "Tổng cộng (I+II)", null, null, 810000],
        ["Danh sách này có 02 trường hợp"],
      ]),
    );
    expect(result.honorees).toHaveLength(2);
    expect(codes(result)).not.toContain("sum-wrong");
    expect(codes(result)).not.toContain("footer-count-wrong");
  });

  test("a tax below the lines is a line, and the total has it", () => {
    const result = take(
      listGrid([
        ["DỰ TOÁN KINH PHÍ"],
        ["STT", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"],
        [1, "Cờ lưu niệm", 10, 150000, 1500000],
        ["Cộng tiền hàng", null, null, null, 1500000],
        ["Thuế GTGT 10%", null, null, null, 150000],
        ["Tổng thanh toán", null, null, null, 1650000],
      ]),
    );
    expect(result.budget).toMatchObject([{ item: "Cờ lưu niệm" }, { item: "Thuế GTGT 10%", typedAmount: 150000 }]);
    expect(result.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

describe("rows", () => {
  test("numbered titles over each of several tables are their groups", () => {
    const headings = ["STT", "Họ và tên", "Chức vụ"];
    const { delegates } = take(
      listGrid([
        ["DANH SÁCH ĐẠI BIỂU"],
        ["1. Trường Mầm non Hoa Sữa"],
        headings,
        [1, "Phí Thị Hằng", "Hiệu trưởng"],
        ["2. Trường THCS Gia Thụy"],
        [...headings, "Ghi chú"],
        [1, "Nghiêm Xuân Hiếu", "Hiệu trưởng", "x"],
      ]),
    );
    expect(delegates.map(({ group }) => group)).toEqual(["1. Trường Mầm non Hoa Sữa", "2. Trường THCS Gia Thụy"]);
  });

  test("a summary with counts of collectives and persons lists nobody", () => {
    const summary = listGrid([
      ["TỔNG HỢP KHEN THƯỞNG"],
      ["STT", "Đơn vị", "Tập thể", "Cá nhân", "Hộ gia đình", "Tổng số"],
      [1, "TDP số 1", 1, 2, 0, 3],
      [2, "TDP số 2", 2, 1, 1, 4],
    ]);
    expect(take(summary)).toMatchObject({ sheets: [{ kind: "unknown", rowsTaken: 0 }], delegates: [], honorees: [] });
  });

  test("units numbered over their persons are groups", () => {
    const { delegates } = take(
      listGrid([
        ["STT", "Đơn vị/ Họ và tên", "Chức vụ"],
        [1, "Đảng ủy phường", null],
        [null, "- Nguyễn Văn Khá", "Bí thư"],
        [null, "- Trần Thị Giỏi", "Phó Bí thư"],
        [2, "UBND phường", null],
        [null, "- Lê Đức Xuất", "Chủ tịch"],
      ]),
    );
    expect(delegates.map(({ fullName, group }) => `${fullName} | ${group ?? ""}`)).toEqual([
      "Nguyễn Văn Khá | 1. Đảng ủy phường",
      "Trần Thị Giỏi | 1. Đảng ủy phường",
      "Lê Đức Xuất | 2. UBND phường",
    ]);
  });

  test("lines numbered a), b) inside their cells stand under the line above", () => {
    const { budget } = take(
      listGrid([
        ["STT", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"],
        [1, "Công tác chuẩn bị", null, null, null],
        [null, "a) In giấy mời", 150, 3000, 450000],
        [null, "b) In tài liệu", 150, 10000, 1500000],
      ]),
    );
    expect(budget.map(({ item }) => item)).toEqual(["a) In giấy mời", "b) In tài liệu"]);
  });

  test("a list without headings: the columns are guessed, and that is told", () => {
    const result = take(
      listGrid([
        ["DANH SÁCH ĐẠI BIỂU TDP 8", null, null, null, null],
        [1, "Nguyễn Thị Lan Anh", "Tổ trưởng", "0913000041", 1965],
        [2, "Trần Văn Bách", "Tổ phó", "0913000042", 1970],
        [3, "Lê Thị Cẩm", "Hội viên", null, 1972],
      ]),
    );
    expect(result.sheets[0]).toMatchObject({ kind: "delegates", headerRow: null, rowsTaken: 3 });
    expect(result.delegates[1]).toMatchObject({
      fullName: "Trần Văn Bách",
      position: "Tổ phó",
      phone: "0913000042",
      birthYear: 1970,
    });
    expect(codes(result)).toEqual(["header-missing"]);
  });

  test("a table of words without headings is no list of persons", () => {
    const words = [
      ["Hoa tươi", "Mua"],
      ["Nước uống", "Mua"],
      ["Loa máy", "Thuê"],
      ["Bàn ghế", "Thuê"],
    ];
    expect(take(listGrid(words)).sheets[0]).toMatchObject({ kind: "unknown", rowsTaken: 0 });
  });

  test("the unit stated above the list, for persons only", () => {
    const { delegates, changes } = take(
      listGrid([["Đơn vị: Tổ dân phố số 7"], ["STT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Văn Tư", "Tổ trưởng"]]),
    );
    expect(delegates).toMatchObject([{ orgUnit: "Tổ dân phố số 7" }]);
    expect(changes).toMatchObject([{ rule: "unit-from-title", to: "Tổ dân phố số 7" }]);
  });
});

describe("headings", () => {
  test("units with awards are the honorees, whoever represents them", () => {
    const { honorees } = take(
      listGrid([
        ["STT", "Tên đơn vị", "Hình thức khen", "Người đại diện nhận"],
        [1, "Tổ dân phố số 6", "Giấy khen UBND phường", "Nguyễn Văn Sáu"],
        [2, "Ban Công tác Mặt trận TDP 9", "Giấy khen UBND phường", null],
      ]),
    );
    expect(honorees).toMatchObject([
      { name: "Tổ dân phố số 6", kind: "collective", representative: "Nguyễn Văn Sáu", orgUnit: null },
      { name: "Ban Công tác Mặt trận TDP 9", kind: "collective", representative: null },
    ]);
  });

  test("a unit after the name is the unit, a post the position", () => {
    const { delegates } = take(
      listGrid([
        ["STT", "Họ tên/Đơn vị", "Ghi chú"],
        [1, "Nguyễn Văn An - TDP số 3", null],
        [2, "Trần Thị Bình - Bí thư chi bộ", null],
      ]),
    );
    expect(delegates).toMatchObject([
      { fullName: "Nguyễn Văn An", position: null, orgUnit: "TDP số 3" },
      { fullName: "Trần Thị Bình", position: "Bí thư chi bộ", orgUnit: null },
    ]);
  });

  test("English headings without marks", () => {
    const result = take(
      listGrid([
        ["No", "Full Name", "Organization", "Role / Position", "E-mail Contact", "Mobile Phone"],
        [1, "Nguyen Van An", "UBND phuong", "Chu tich", "an@example.com", "0912 345 678"],
        [2, "Tran Thi Binh", "Tram Y te", "Tram truong", "binh@example.com", 912345679],
      ]),
    );
    expect(result.sheets[0]).toMatchObject({ kind: "delegates", headerRow: 1, rowsRead: 3, rowsTaken: 2 });
    expect(result.delegates).toMatchObject([
      { fullName: "Nguyen Van An", orgUnit: "UBND phuong", position: "Chu tich", phone: "0912345678" },
      { fullName: "Tran Thi Binh", phone: "0912345679" },
    ]);
  });

  test("headings broken over two rows without a merge", () => {
    const result = take(
      listGrid([
        ["DANH SÁCH ĐẠI BIỂU"],
        ["Số", "Họ và", "Năm", "Chức", "Đơn vị", "Số điện"],
        ["TT", "tên", "sinh", "vụ", "công tác", "thoại"],
        [1, "Nguyễn Văn An", 1960, "Bí thư", "Chi bộ 4", "0912345678"],
        [2, "Trần Thị Bình", 1971, "Phó Bí thư", "Chi bộ 5", "0912345679"],
      ]),
    );
    expect(result.sheets[0]).toMatchObject({ headerRow: 2, rowsTaken: 2 });
    expect(result.delegates[0]).toMatchObject({
      fullName: "Nguyễn Văn An",
      birthYear: 1960,
      position: "Bí thư",
      orgUnit: "Chi bộ 4",
      phone: "0912345678",
    });
  });

  test("three levels, merges, a number row and no title", () => {
    const rows: CellValue[][] = [
      ["STT", "THÔNG TIN CÁ NHÂN", null, null, null, "CÔNG TÁC", null],
      [null, "Họ và tên", "Năm sinh", null, "Điện thoại", "Chức vụ", "Đơn vị"],
      [null, null, "Nam", "Nữ", null, null, null],
      ["A", "B", 1, 2, 3, 4, 5],
      [1, "Nguyễn Văn An", 1960, null, "0912345678", "Bí thư", "Chi bộ 4"],
      [2, "Trần Thị Bình", null, 1971, "0912345679", "Phó Bí thư", "Chi bộ 5"],
    ];
    const merges = [
      merged(0, 0, 2, 0),
      merged(0, 1, 0, 4),
      merged(0, 5, 0, 6),
      merged(1, 1, 2, 1),
      merged(1, 2, 1, 3),
      merged(1, 4, 2, 4),
      merged(1, 5, 2, 5),
      merged(1, 6, 2, 6),
    ];
    const result = take(listGrid(rows, { merges }));
    expect(reasons(result)).toEqual(["1 header", "2 header", "3 header", "4 number-row"]);
    expect(result.delegates).toMatchObject([
      {
        fullName: "Nguyễn Văn An",
        birthYear: 1960,
        sex: "m",
        phone: "0912345678",
        position: "Bí thư",
        orgUnit: "Chi bộ 4",
      },
      { fullName: "Trần Thị Bình", birthYear: 1971, sex: "f" },
    ]);
  });

  test("sub-headings without merges: Năm sinh over Nam | Nữ, Mức thưởng over Hệ số | Số tiền", () => {
    const result = take(
      listGrid(
        [
          ["DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG"],
          ["TT", "Họ tên", "Năm sinh", null, "Hình thức khen thưởng", "Mức thưởng", null],
          [null, null, "Nam", "Nữ", null, "Hệ số", "Số tiền"],
          [1, "Nguyễn Văn An", 1960, null, "Giấy khen của Chủ tịch UBND phường", 0.15, 230000],
          [2, "Trần Thị Bình", null, 1971, "LĐTT", 0.3, 450000],
          [3, "Lê Thị Chi", null, 1972, "LĐTT", 0.3, 450000],
        ],
        { sheet: "KT" },
      ),
    );
    expect(result.sheets[0]).toMatchObject({ kind: "honorees", headerRow: 2, rowsTaken: 3 });
    expect(result.honorees[1]).toMatchObject({
      name: "Trần Thị Bình",
      kind: "individual",
      awardText: "LĐTT",
      typedAmount: 450000,
    });
  });

  test("sex marked by x under Giới tính", () => {
    const result = take(
      listGrid(
        [
          ["STT", "Họ và tên", "Giới tính", null, "Chức vụ"],
          [null, null, "Nam", "Nữ", null],
          [1, "Nguyễn Văn An", "x", null, "Bí thư"],
          [2, "Trần Thị Bình", null, "x", "Phó Bí thư"],
        ],
        { merges: [merged(0, 2, 0, 3)] },
      ),
    );
    expect(result.delegates.map(({ sex, birthYear }) => [sex, birthYear])).toEqual([
      ["m", null],
      ["f", null],
    ]);
  });

  test("family and given name in two columns, with headings of their own or one merged heading", () => {
    const own = take(
      listGrid([
        ["TT", "Họ đệm", "Tên", "Đơn vị"],
        [1, "Nguyễn Văn", "An", "Chi bộ 4"],
        [2, "Trần Thị", "Bình", "Chi bộ 4"],
        [3, "Lê", "Chi", "Chi bộ 4"],
      ]),
    );
    expect(own.delegates.map(({ fullName }) => fullName)).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Chi"]);
    const one = take(
      listGrid(
        [
          ["TT", "Họ và tên", null, "Đơn vị"],
          [1, "Nguyễn Văn", "An", "Chi bộ 4"],
          [2, "Trần Thị", "Bình", "Chi bộ 4"],
          [3, "Lê", "Chi", "Chi bộ 4"],
        ],
        { merges: [merged(0, 1, 0, 2)] },
      ),
    );
    expect(one.delegates.map(({ fullName }) => fullName)).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Chi"]);
  });

  test("a column of honorifics and position and unit in one column", () => {
    const result = take(
      listGrid([
        ["STT", "Ông/Bà", "Họ và tên", "Chức vụ, đơn vị công tác", "SĐT"],
        [1, "Ông", "Nguyễn Văn An", "Tổ trưởng, Tổ dân phố số 3", "0912345678"],
        [2, "Bà", "Trần Thị Bình", "Hiệu trưởng Trường MN Hoa Sữa", "0912345679"],
        [3, "Bà", "Lê Thị Chi", "Cán bộ hưu trí", null],
      ]),
    );
    expect(result.delegates).toMatchObject([
      { honorific: "Ông", position: "Tổ trưởng", orgUnit: "Tổ dân phố số 3" },
      { honorific: "Bà", position: "Hiệu trưởng", orgUnit: "Trường MN Hoa Sữa" },
      { honorific: "Bà", position: "Cán bộ hưu trí", orgUnit: null },
    ]);
  });

  test("letterhead in two columns above a list whose columns have another order", () => {
    const result = take(
      listGrid([
        [],
        [null, "ĐẢNG BỘ QUẬN LONG BIÊN", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
        [null, "ĐẢNG ỦY PHƯỜNG", null, null, "Đức Giang, ngày 01 tháng 3 năm 2020"],
        [],
        [null, "DANH SÁCH"],
        [null, "Đại biểu dự hội nghị"],
        [null, "Đơn vị: Đảng ủy phường"],
        [],
        [null, "Chi bộ", "Điện thoại", "Chức danh", "Họ và tên đại biểu", "Stt"],
        [null, "Chi bộ 1", "0912345678", "Bí thư", "Nguyễn Văn An", 1],
        [null, "Chi bộ 2", "0912345679", "Bí thư", "Trần Thị Bình", 2],
      ]),
    );
    expect(result.sheets[0]).toMatchObject({ kind: "delegates", headerRow: 9, rowsTaken: 2 });
    expect(result.delegates[1]).toMatchObject({ fullName: "Trần Thị Bình", orgUnit: "Chi bộ 2", position: "Bí thư" });
  });

  test("no heading: nothing is guessed, every row is told", () => {
    const result = take(listGrid([["Nguyễn Văn An", "0912345678"], [], ["Trần Thị Bình", "0912345679"]]));
    expect(result.sheets[0]).toMatchObject({ kind: "unknown", headerRow: null, rowsTaken: 0, rowsRead: 3 });
    expect(reasons(result)).toEqual(["1 not-a-list", "2 blank", "3 not-a-list"]);
    expect(codes(result)).toEqual(["not-a-list"]);
  });

  test("an empty sheet is no issue", () => {
    expect(take(listGrid([[null]]))).toMatchObject({ issues: [], sheets: [{ kind: "unknown", rowsRead: 1 }] });
  });
});

describe("rows", () => {
  const heading = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ghi chú"];

  test("groups as Roman numerals, letters, merged rows and bare titles", () => {
    const result = take(
      listGrid(
        [
          heading,
          ["I", "Khối Đảng, chính quyền"],
          [1, "Nguyễn Văn An", "Bí thư", "Đảng ủy"],
          ["II. Khối trường học"],
          [1, "Trần Thị Bình", "Hiệu trưởng", "Trường MN Hoa Sữa"],
          ["B/ ĐẠI BIỂU KHÁC"],
          [2, "Lê Thị Chi", "Hội viên", "Hội CCB"],
          [null, "Khối tổ dân phố"],
          [3, "Phạm Văn Dũng", "Tổ trưởng", "Tổ 5"],
        ],
        { merges: [merged(5, 0, 5, 4)] },
      ),
    );
    expect(result.delegates.map(({ group }) => group)).toEqual([
      "I. Khối Đảng, chính quyền",
      "II. Khối trường học",
      "B/ ĐẠI BIỂU KHÁC",
      "Khối tổ dân phố",
    ]);
    expect(reasons(result).filter((reason) => reason.endsWith("group"))).toHaveLength(4);
  });

  test("a row with a name and nothing else is a record", () => {
    const result = take(listGrid([heading, [1, "Nguyễn Văn An"], [null, "Trần Thị Bình"], [3, "Lê Thị Chi"]]));
    expect(result.delegates.map(({ fullName }) => fullName)).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Thị Chi"]);
  });

  test("ditto marks repeat the cell above, never over a group row or an empty cell", () => {
    const result = take(
      listGrid([
        heading,
        [1, "Nguyễn Văn An", "Bí thư", "Chi bộ 1"],
        [2, "Trần Thị Bình", "-nt-", "nt"],
        [3, "Lê Thị Chi", '"', "như trên"],
        ["II", "Nhóm hai"],
        [1, "Phạm Văn Dũng", "//", null],
        [2, "Hoàng Văn Em", "''", "nt"],
      ]),
    );
    expect(result.delegates.map(({ position, orgUnit }) => [position, orgUnit])).toEqual([
      ["Bí thư", "Chi bộ 1"],
      ["Bí thư", "Chi bộ 1"],
      ["Bí thư", "Chi bộ 1"],
      [null, null],
      [null, null],
    ]);
    expect(codes(result)).toEqual(["ditto-without-source", "ditto-without-source", "ditto-without-source"]);
    expect(result.changes.filter(({ rule }) => rule === "ditto-mark")).toHaveLength(4);
  });

  test("a unit merged over rows is filled down and told, a row without anything of its own stays blank", () => {
    const result = take(
      listGrid(
        [
          heading,
          [1, "Nguyễn Văn An", "Bí thư", "Chi bộ 1"],
          [2, "Trần Thị Bình", "Phó Bí thư"],
          [],
          [3, "Lê Thị Chi", "Đảng viên"],
        ],
        {
          merges: [merged(1, 3, 4, 3)],
        },
      ),
    );
    expect(result.delegates.map(({ orgUnit }) => orgUnit)).toEqual(["Chi bộ 1", "Chi bộ 1", "Chi bộ 1"]);
    expect(result.changes.filter(({ rule }) => rule === "merged-cell").map(({ at }) => at.row)).toEqual([3, 5]);
    expect(reasons(result)).toEqual(["1 header", "4 blank"]);
  });

  test("footer, place and date, posts and names below the table are no records", () => {
    const result = take(
      listGrid([
        heading,
        [1, "Nguyễn Văn An", "Bí thư", "Chi bộ 1"],
        [2, "Trần Thị Bình", "Phó Bí thư", "Chi bộ 1"],
        [null, "Danh sách này gồm 03 đồng chí./."],
        [null, null, null, "Đức Giang, ngày 05 tháng 3 năm 2020"],
        [null, "Người lập biểu", null, "CHỦ TỊCH"],
        [null, "(Ký, ghi rõ họ tên)", null, "(Ký tên, đóng dấu)"],
        [],
        [null, "Chu Thị Anh", null, "Tô Công Nhân"],
      ]),
    );
    expect(result.delegates).toHaveLength(2);
    expect(reasons(result)).toEqual([
      "1 header",
      "4 footer",
      "5 signature",
      "6 signature",
      "7 signature",
      "8 blank",
      "9 signature",
    ]);
    expect(result.issues).toMatchObject([
      { code: "footer-count-wrong", at: { row: 4 }, params: { stated: 3, taken: 2 } },
    ]);
  });

  test("the heading repeated on a new page is no record, and the count of numbers goes on", () => {
    const result = take(
      listGrid([heading, [1, "Nguyễn Văn An", "Bí thư"], heading, [2, "Trần Thị Bình", "Phó Bí thư"]]),
    );
    expect(reasons(result)).toEqual(["1 header", "3 header"]);
    expect(result.issues).toEqual([]);
  });

  test("numbered rows that wait for names, failed formulas and formula zeros are blank", () => {
    const result = take(
      listGrid([heading, [1, "Nguyễn Văn An", "Bí thư"], [2], [3, null, "#N/A", "#N/A"], [4, null, 0]], {
        formulas: { "4,2": "=VLOOKUP(A5,X:Y,2,0)" },
      }),
    );
    expect(reasons(result)).toEqual(["1 header", "3 blank", "4 blank", "5 blank"]);
  });

  test("a hidden row with a person is taken and told", () => {
    const result = take(
      listGrid([heading, [1, "Nguyễn Văn An", "Bí thư"], [2, "Trần Thị Bình", "Phó Bí thư"]], { hiddenRows: [2] }),
    );
    expect(result.delegates).toHaveLength(2);
    expect(result.issues).toMatchObject([{ code: "hidden-row", at: { row: 3, field: "fullName" } }]);
  });

  test("a row with a post but no name is taken as an error, not lost", () => {
    const result = take(
      listGrid([heading, [1, "Nguyễn Văn An", "Bí thư", "Chi bộ 1"], [2, null, "Phó Bí thư", "Chi bộ 1"]]),
    );
    expect(result.delegates[1]).toMatchObject({ fullName: "", position: "Phó Bí thư" });
    expect(result.issues).toMatchObject([
      { code: "name-missing", severity: "error", at: { row: 3, field: "fullName" } },
    ]);
  });

  test("the used range may begin anywhere", () => {
    const result = take(
      listGrid([heading, [1, "Nguyễn Văn An", "Bí thư"], [2, "Trần Thị Bình"]], { firstRow: 5, firstColumn: 3 }),
    );
    expect(result.sheets[0]).toMatchObject({ headerRow: 5, skipped: [{ row: 5, reason: "header" }] });
    expect(result.delegates.map(({ source }) => source.row)).toEqual([6, 7]);
  });
});

describe("kinds", () => {
  test("several tables in one sheet, each with its own heading and kind of recipient", () => {
    const result = take(
      listGrid(
        [
          ["DANH SÁCH KHEN THƯỞNG"],
          ["I. TẬP THỂ"],
          ["TT", "Tên tập thể", "Hình thức khen thưởng"],
          [1, "Chi bộ 4", "Giấy khen"],
          [2, "Đội văn nghệ", "Giấy khen"],
          [],
          ["II. CÁ NHÂN"],
          ["TT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng", "Số tiền"],
          [1, "Đoàn Thị Lan", "Hội viên", "Giấy khen", 230000],
          [2, "Công Văn Nghĩa", "Hội viên", "Giấy khen", 230000],
          ["III. HỘ GIA ĐÌNH"],
          [1, "Nguyễn Văn An", "Tổ 5", "Gia đình văn hóa", null],
        ],
        { sheet: "Tong hop" },
      ),
    );
    expect(result.honorees.map(({ name, kind, position }) => [name, kind, position])).toEqual([
      ["Chi bộ 4", "collective", null],
      ["Đội văn nghệ", "collective", null],
      ["Đoàn Thị Lan", "individual", "Hội viên"],
      ["Công Văn Nghĩa", "individual", "Hội viên"],
      ["Nguyễn Văn An", "household", "Tổ 5"],
    ]);
    expect(result.sheets[0]).toMatchObject({ headerRow: 3, rowsRead: 12, rowsTaken: 5 });
  });

  test("recipients told by a column of codes", () => {
    const result = take(
      listGrid([
        [
          "STT",
          "Phân loại khen thưởng",
          "Tên tập thể/cá nhân/hộ gia đình",
          "Chức vụ",
          "Danh hiệu thi đua/Hình thức khen thưởng",
        ],
        [1, "TAPTHE", "Đơn vị một", null, "Bằng khen"],
        [2, "CANHAN", "Nguyễn Văn An", "Bí thư", "Bằng khen"],
        [3, "HOGIADINH", "Nguyễn Văn An", null, "Bằng khen"],
      ]),
    );
    expect(result.honorees.map(({ kind }) => kind)).toEqual(["collective", "individual", "household"]);
  });

  test("recipients told by name alone", () => {
    const names = [
      "Gia đình ông Lê Văn Tám",
      "Hội Phụ nữ phường",
      "Đoàn Văn Hậu",
      "Trường TH Đức Giang",
      "Trường Thị Hoa",
      "TDP số 5",
      "Tổ Phụ nữ số 3",
      "Công an phường",
      "Công Thị Nghĩa",
      "Hộ bà Trần Thị Bé",
      "CLB Thơ",
    ];
    const result = take(
      listGrid([
        ["STT", "Danh sách", "Hình thức khen thưởng"],
        ...names.map((name, index) => [index + 1, name, "Giấy khen"]),
      ]),
    );
    expect(result.honorees.map(({ kind }) => kind?.[0])).toEqual([..."hcicicccihc"]);
    expect(result.honorees[0]).toMatchObject({ representative: "Lê Văn Tám" });
  });

  const mixed = (...names: readonly string[]): IntakeResult =>
    take(
      listGrid([
        ["STT", "Tên tập thể, cá nhân, hộ", "Hình thức khen thưởng"],
        ...names.map((name, index) => [index + 1, name, "Giấy khen của Chủ tịch UBND phường"]),
      ]),
    );

  test("a name that does not say its kind is asked, and so is a couple", () => {
    const result = mixed("Sacombank", "Vợ chồng ông Tạ Chài", "Ông Hà Bền và bà Lưu Thắm", "Cty TNHH Sao Khuê");
    expect(result.honorees.map(({ kind }) => kind)).toEqual([null, null, null, "collective"]);
    expect(result.issues.map(({ code, at }) => [code, at.row, at.field])).toEqual([
      ["recipient-kind-unknown", 2, "kind"],
      ["two-recipients", 3, "kind"],
      ["two-recipients", 4, "kind"],
    ]);
    expect(result.honorees.some(({ name }) => name.includes(" Và "))).toBe(false);
  });

  test("under «Họ và tên» an unusual name is a person's, in a list of households a couple is one", () => {
    const { honorees, issues } = take(
      listGrid([
        ["TT", "Họ và tên", "Hình thức khen thưởng"],
        [1, "Ksor Phước", "Giấy khen"],
        [2, "Nhẫn", "Giấy khen"],
        ["II", "HỘ GIA ĐÌNH", null],
        [3, "Vợ chồng ông Tạ Chài", "Giấy khen"],
      ]),
    );
    expect(honorees.map(({ kind }) => kind)).toEqual(["individual", "individual", "household"]);
    expect(issues).toEqual([]);
  });

  test("a list of units with an award is a list of collectives", () => {
    const result = take(
      listGrid([
        ["TT", "Đơn vị", "Danh hiệu"],
        [1, "Trường MN Hoa Sữa", "Tập thể LĐTT"],
        [2, "Khoa Nội", "Tập thể LĐXS"],
      ]),
    );
    expect(result.honorees).toMatchObject([
      { name: "Trường MN Hoa Sữa", kind: "collective", awardText: "Tập thể LĐTT" },
      { name: "Khoa Nội" },
    ]);
  });

  test("a title and a form of commendation in two columns", () => {
    const result = take(
      listGrid([
        ["STT", "Tên đối tượng", "Ngày sinh", "Giới tính", "Chức vụ", "Tên danh hiệu đăng ký", "Hình thức khen thưởng"],
        [1, "Nguyễn Văn An", "1/2/1960", "Nam", "Bí thư", "CSTĐCS", null],
        [2, "Trần Thị Bình", "10/1971", "Nữ", "Phó Bí thư", null, "Giấy khen"],
        [3, "Lê Thị Chi", "1972", "Nữ", "Đảng viên", "LĐTT", "Giấy khen"],
      ]),
    );
    expect(result.honorees.map(({ awardText }) => awardText)).toEqual(["CSTĐCS", "Giấy khen", "LĐTT", "Giấy khen"]);
    expect(codes(result)).toContain("award-split");
    expect(result.sheets[0]).toMatchObject({ rowsRead: 4, rowsTaken: 3 });
  });

  test("a cash list headed as awards", () => {
    const result = take(
      listGrid([
        ["DANH SÁCH CHI TIỀN THƯỞNG"],
        ["STT", "Họ và tên", "Số tiền", "Ký nhận"],
        [1, "Nguyễn Văn An", "1.490.000 đồng", null],
        [2, "Trần Thị Bình", "1,49 triệu", null],
        [null, "Tổng cộng", 2980000, null],
      ]),
    );
    expect(result.sheets[0]).toMatchObject({ kind: "honorees", rowsTaken: 2 });
    expect(result.honorees.map(({ typedAmount }) => typedAmount)).toEqual([1490000, 1490000]);
    expect(result.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

describe("budgets", () => {
  test("lines under numbered headings, an amount on the group row, unit price called Số tiền", () => {
    const result = take(
      listGrid([
        ["DỰ TOÁN KINH PHÍ"],
        ["STT", "Nội dung", "Số tiền", "Số lượng", "ĐVT", "Thành tiền", "Ghi chú"],
        ["A", "Chi hội nghị", null, null, null, 1600000],
        [1, "Trang trí", null, null, null, 600000],
        ["1.1", "Phông", 500000, 1, "chiếc", 500000],
        ["1.2", "Hoa", 50000, 2, "lẵng", 100000],
        [2, "Nước uống", 10000, 100, "người", 1000000],
        ["B", "Chi khen thưởng", null, null, null, 450000],
        [1, "Khung giấy khen", 45000, 10, "chiếc", 450000],
        [null, "Tổng cộng (A + B)", null, null, null, 2050000],
        ["Bằng chữ: Hai triệu không trăm năm mươi nghìn đồng"],
      ]),
    );
    expect(result.sheets[0]).toMatchObject({ kind: "budget", rowsTaken: 4 });
    expect(result.budget).toMatchObject([
      { item: "Phông", group: "Chi hội nghị", unitPrice: 500000, quantity: 1, measure: "chiếc", typedAmount: 500000 },
      { item: "Hoa", group: "Chi hội nghị" },
      { item: "Nước uống", group: "Chi hội nghị", fund: "meeting" },
      { item: "Khung giấy khen", group: "Chi khen thưởng", fund: "award" },
    ]);
    expect(result.issues).toEqual([]);
  });

  test("wrong subtotal, wrong total, missing price and quantity, amounts as text", () => {
    const result = take(
      listGrid([
        ["TT", "Nội dung chi", "Đơn vị", "SL", "Đơn giá", "Thành tiền"],
        ["I", "Chi hội nghị"],
        [1, "Phông", "chiếc", 1, "500.000đ", "500,000"],
        [2, "Hoa", "lẵng", 2, "chưa có", null],
        [3, "Nước", "người", null, 10000, null],
        [4, "Văn phòng phẩm", null, null, null, 300000],
        [null, "Cộng I", null, null, null, 700000],
        [null, "Tổng cộng", null, null, null, 900000],
      ]),
    );
    expect(result.budget).toMatchObject([
      { measure: "chiếc", unitPrice: 500000, typedAmount: 500000 },
      { unitPrice: null },
      { quantity: null, unitPrice: 10000 },
      { quantity: null, unitPrice: null, typedAmount: 300000 },
    ]);
    const asked = result.issues.filter(({ severity }) => severity !== "note").map(({ code }) => code);
    expect(asked).toEqual(["price-missing", "quantity-missing", "subtotal-wrong", "total-wrong"]);
    expect(result.issues.find(({ code }) => code === "total-wrong")?.params).toEqual({
      shown: 900000,
      expected: 800000,
      unknown: 2,
    });
  });
});

describe("amounts and columns that need a second look", () => {
  test("a budget in thousands with a column of sessions and the total on top", () => {
    const result = take(
      listGrid([
        ["Đơn vị tính: 1.000 đồng"],
        ["TT", "Nội dung chi", "SL", "Số buổi", "Đơn giá", "Thành tiền"],
        [null, "TỔNG SỐ", null, null, null, 9300],
        ["I", "Chi hội nghị"],
        [1, "Nước uống", 150, 2, 20, 6000],
        [2, "Phông", 1, null, "3.300", "3.300"],
      ]),
    );
    expect(result.budget).toMatchObject([
      { quantity: 300, unitPrice: 20000, typedAmount: 6000000 },
      { quantity: 1, unitPrice: 3300000, typedAmount: 3300000 },
    ]);
    expect(result.issues).toEqual([]);
    expect(new Set(result.changes.map(({ rule }) => rule))).toEqual(new Set(["quantity-times", "money-unit"]));
  });

  test("a heading in đồng wins over the unit above the table", () => {
    const result = take(listGrid([["ĐVT: nghìn đồng"], ["TT", "Nội dung", "Thành tiền (đồng)"], [1, "Phông", 500000]]));
    expect(result.budget).toMatchObject([{ typedAmount: 500000 }]);
  });

  test("a budget without numbers: a title without amounts is a group, «Tổng vệ sinh» with a price is a line", () => {
    const result = take(
      listGrid([
        ["Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"],
        ["Chi hội nghị"],
        ["Tổng vệ sinh hội trường", "buổi", 1, 500000, 500000],
        ["Duyệt chương trình văn nghệ", "buổi", 1, 300000, 300000],
        ["CỘNG", null, null, null, 800000],
      ]),
    );
    expect(result.budget.map(({ item, group }) => [item, group])).toEqual([
      ["Tổng vệ sinh hội trường", "Chi hội nghị"],
      ["Duyệt chương trình văn nghệ", "Chi hội nghị"],
    ]);
    expect(result.issues).toEqual([]);
  });

  test("money in thousands, ambiguous and unreadable money asks", () => {
    const rows = [1490, "1.490", "chưa có", "1tr490"].map((money, index) => [
      index + 1,
      "Nguyễn Văn An",
      "LĐTT",
      money,
    ]);
    const result = take(listGrid([["STT", "Họ tên", "Danh hiệu", "Số tiền"], ...rows]));
    expect(result.honorees.map(({ typedAmount }) => typedAmount)).toEqual([1490, null, null, 1490000]);
    expect(codes(result).slice(0, 3)).toEqual(["money-in-thousands", "money-ambiguous", "money-unreadable"]);
  });

  test("a second list beside the first is a list of its own", () => {
    const heading = ["STT", "Họ và tên", "Đơn vị"];
    const result = take(
      listGrid([
        [...heading, ...heading, "CCCD"],
        [1, "Nguyễn Văn An", "Tổ 1", 3, "Lê Thị Chi", "Tổ 2", "001060000123"],
        [2, "Trần Thị Bình", "Tổ 1", 4, "Phạm Văn Dũng", "Tổ 2", null],
      ]),
    );
    expect(result.sheets.map(({ sheet, rowsTaken, partOf }) => [sheet, rowsTaken, partOf])).toEqual([
      ["Sheet1 (A:C)", 2, "Sheet1"],
      ["Sheet1 (D:G)", 2, "Sheet1"],
    ]);
    expect(result.delegates.map(({ fullName, source }) => [fullName, source.sheet, source.row])).toEqual([
      ["Nguyễn Văn An", "Sheet1 (A:C)", 2],
      ["Trần Thị Bình", "Sheet1 (A:C)", 3],
      ["Lê Thị Chi", "Sheet1 (D:G)", 2],
      ["Phạm Văn Dũng", "Sheet1 (D:G)", 3],
    ]);
    expect(result.delegates[2]?.identityNumber).toBe("001060000123");
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["tables-side-by-side", "note"],
      ["tables-side-by-side", "note"],
    ]);
  });

  test("posts in a column before the names are no signatures", () => {
    const result = take(
      listGrid(
        [
          ["Chức vụ", "Họ tên", "Đơn vị"],
          ["Kế toán", "Nguyễn Văn An", "Trường A"],
          ["Thủ quỹ", "Lan", "Trường A"],
          ["Chủ tịch", "Trần Thị Bình", "Trường B"],
        ],
        { sheet: "" },
      ),
    );
    expect(result.delegates.map(({ fullName }) => fullName)).toEqual(["Nguyễn Văn An", "Lan", "Trần Thị Bình"]);
  });

  test("a post after the name in its cell", () => {
    const result = take(
      listGrid([
        ["STT", "Họ và tên", "Đơn vị"],
        [1, "Nguyễn Văn An - Bí thư", "Chi bộ 1"],
        [2, "Trần Thị Bình (Phó Bí thư)", "Chi bộ 1"],
      ]),
    );
    expect(result.delegates.map(({ fullName, position }) => [fullName, position])).toEqual([
      ["Nguyễn Văn An", "Bí thư"],
      ["Trần Thị Bình", "Phó Bí thư"],
    ]);
  });
});

describe("properties", () => {
  const person = fc.record({
    name: fc.constantFrom(
      "Nguyễn Văn An",
      "Trần Thị Bình",
      "LÊ THỊ CHI",
      "Đ/c Phạm Văn Dũng",
      "Đoàn Thị Lan",
      "Hồ Thị Kỷ",
      "Vũ Bá  Bách ",
    ),
    position: fc.constantFrom("Bí thư", "Tổ trưởng", null, "BTCB kiêm TTDP"),
    unit: fc.constantFrom("Tổ dân phố số 3", "Trường MN Hoa Sữa", "Chi bộ 4"),
    phone: fc.constantFrom("0912345678", 912345679, "0912.345.678", null, "abc"),
    year: fc.constantFrom(1960, "1971", "(1985)", "59", null),
  });
  const heading = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Năm sinh"];
  type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;
  const listOf = (people: readonly Person[]): SourceGrid =>
    listGrid([
      ["DANH SÁCH ĐẠI BIỂU"],
      heading,
      ...people.map(({ name, position, unit, phone, year }, index) => [index + 1, name, position, unit, phone, year]),
    ]);
  const withoutPlace = ({ delegates }: IntakeResult): readonly string[] =>
    delegates.map(({ source: _source, ...delegate }) => JSON.stringify(delegate)).sort();

  test("the order of the rows does not change the records", () => {
    const shuffled = fc
      .array(person, { minLength: 1, maxLength: 30 })
      .chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })));
    fc.assert(
      fc.property(shuffled, ([people, other]) => {
        expect(withoutPlace(take(listOf(other)))).toEqual(withoutPlace(take(listOf(people))));
        expect(take(listOf(people)).delegates).toHaveLength(people.length);
      }),
      { numRuns: 60 },
    );
  });

  test("every row of any sheet is taken or skipped, once", () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      fc.constantFrom<CellValue>(
        1,
        2,
        "I",
        "STT",
        "Họ và tên",
        "Chức vụ",
        "Nguyễn Văn An",
        "nt",
        "Cộng",
        "Tổng cộng: 5 người",
        "Số tiền",
        "Nội dung",
        "Thành tiền",
        450000,
        "x",
        " ",
        "TM. UBND",
        "CHỦ TỊCH",
        "I. Nhóm",
      ),
      fc.string({ maxLength: 12 }),
      fc.integer(),
    );
    const grid = fc.tuple(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 25 }),
      fc.array(fc.tuple(fc.nat(24), fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(grid, ([rows, blocks]) => {
        const merges = blocks.map(([top, left, down, right]) =>
          merged(
            Math.min(top, rows.length - 1),
            left,
            Math.min(top + down, rows.length - 1),
            Math.min(3, left + right),
          ),
        );
        const result = take(listGrid(rows, { merges }));
        const [sheet] = result.sheets;
        const records = [...result.delegates, ...result.honorees, ...result.budget];
        const seen = [...records.map(({ source }) => source.row), ...(sheet?.skipped ?? []).map(({ row }) => row)];
        expect(seen.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
        expect(sheet?.rowsTaken).toBe(records.length);
      }),
      { numRuns: 400 },
    );
  });
});
