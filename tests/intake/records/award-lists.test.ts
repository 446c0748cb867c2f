import fc from "fast-check";
import { importGrids } from "@/intake/sheets/import-grids";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

type Row = readonly CellValue[];
const take = (...rows: readonly Row[]): IntakeResult => importGrids([listGrid(rows)]);
const honoured = ({ honorees }: IntakeResult) => honorees.map(({ kind, name, awardText }) => [kind, name, awardText]);
const ward = "Giấy khen của Chủ tịch UBND phường";

describe("who is a column", () => {
  test.each(["Tên đơn vị", "Đơn vị", "Cơ quan, đơn vị"])(
    "«%s» alone under a title that names an award holds the recipients",
    (heading) => {
      const result = take(
        [`DANH SÁCH CÁC ĐƠN VỊ ĐƯỢC TẶNG ${ward}`],
        ["TT", heading],
        [1, "Trường Tiểu học Hoa Sen"],
        [2, "Công an phường"],
      );
      expect(honoured(result)).toEqual([
        ["collective", "Trường Tiểu học Hoa Sen", ward],
        ["collective", "Công an phường", ward],
      ]);
    },
  );

  test("awards that stand only in the headings make a list of honorees", () => {
    const result = take(
      ["DANH SÁCH CÁN BỘ"],
      ["STT", "Họ và tên", "Chức vụ"],
      [`Tặng ${ward} cho:`],
      [1, "Đỗ Văn Hùng", "Kế toán"],
      ["Công nhận Lao động tiên tiến cho:"],
      [1, "Vũ Thị Hạnh", "Văn thư"],
    );
    expect(result.delegates).toEqual([]);
    expect(honoured(result)).toEqual([
      ["individual", "Đỗ Văn Hùng", ward],
      ["individual", "Vũ Thị Hạnh", "Lao động tiên tiến"],
    ]);
  });

  test("guests stay guests, whatever they were given before", () => {
    const { delegates } = take(
      ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
      ["STT", "Họ và tên", "Chức vụ"],
      [`Đã được tặng ${ward}`],
      [1, "Đỗ Văn Hùng", "Kế toán"],
    );
    expect(delegates).toHaveLength(1);
  });
});

describe("who signs", () => {
  const list = (signer: string): string | null | undefined =>
    take(
      ["DANH SÁCH KHEN THƯỞNG"],
      [`(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2020 của ${signer})`],
      ["TT", "Họ và tên", "Hình thức khen"],
      [1, "Đỗ Văn Hùng", "Giấy khen"],
    ).honorees[0]?.awardText;

  test("the giver may stand before the award", () => {
    const result = take(
      ["3 CÁ NHÂN ĐƯỢC BỘ TRƯỞNG BỘ TÀI CHÍNH TẶNG BẰNG KHEN"],
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Đỗ Văn Hùng", "Kế toán"],
    );
    expect(honoured(result)).toEqual([["individual", "Đỗ Văn Hùng", "BẰNG KHEN của BỘ TRƯỞNG BỘ TÀI CHÍNH"]]);
  });

  test("a list of somebody else's decision is not charged to the ward", () => {
    expect(list("Chủ tịch UBND quận Long Biên")).toBe("Giấy khen (Chủ tịch UBND quận Long Biên)");
    expect(list("Chủ tịch UBND Thành phố Hà Nội")).toBe("Giấy khen (Chủ tịch UBND Thành phố Hà Nội)");
    expect(list("Chủ tịch UBND phường")).toBe("Giấy khen");
  });

  test("the award of Điều 1 with the signer of the decision's title", () => {
    const result = take(
      ["QUYẾT ĐỊNH"],
      [`Về việc tặng ${ward}`],
      ["Điều 1. Tặng Giấy khen cho 01 cá nhân có thành tích xuất sắc."],
      ["TT", "Họ và tên", "Địa chỉ", "Mức tiền thưởng"],
      [1, "Đỗ Văn Hùng", "TDP số 1", 270_000],
    );
    expect(result.honorees[0]?.awardText).toBe(ward);
  });
});

test("headings that say only a kind lie in the award above them; names lose the stop of the line", () => {
  const result = take(
    ["DANH SÁCH KHEN THƯỞNG"],
    ["TT", "Tập thể, cá nhân"],
    ["I", ward],
    ["a)", "Tập thể:"],
    ["1", "Chi bộ tổ dân phố 7;"],
    ["b)", "Cá nhân (02 người):"],
    ["1", "Ông Hà Văn Tám;"],
    ["2", "Bà Lý Thị Sim."],
  );
  expect(honoured(result)).toEqual([
    ["collective", "Chi bộ tổ dân phố 7", ward],
    ["individual", "Hà Văn Tám", ward],
    ["individual", "Lý Thị Sim", ward],
  ]);
});

test.each(["Mức chi", "Mức", "Mức khen", "Đơn giá", "Định mức", "Kinh phí khen thưởng", "Thực nhận"])(
  "«%s» of a list of honorees is money, and its sum no count of persons",
  (heading) => {
    const { honorees, issues } = take(
      ["DANH SÁCH KHEN THƯỞNG"],
      ["STT", "Họ và tên", "Hình thức khen", heading],
      [1, "Đỗ Văn Hùng", "Giấy khen", 270_000],
      [2, "Vũ Thị Hạnh", "Giấy khen", 260_000],
      [null, "Cộng (02 người)", null, 540_000],
    );
    expect(honorees.map(({ typedAmount }) => typedAmount)).toEqual([270_000, 260_000]);
    expect(issues.map(({ code }) => code)).toEqual(["sum-wrong"]);
  },
);

const people = ["Đỗ Văn Hùng", "Vũ Thị Hạnh", "Nguyễn Đức Minh", "Trần Thu Hà", "Lê Quang Vinh"];
const posts = ["Tổ trưởng tổ dân phố 5", "Chi hội trưởng Hội Phụ nữ", "Kế toán"];
const rowsOf = fc.array(fc.record({ name: fc.constantFrom(...people), post: fc.constantFrom(...posts) }), {
  minLength: 1,
  maxLength: 5,
});

test("a decision's text names the recipients of its article, however they are written", () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom(" - ", ", ", " – "), fc.constantFrom(";", ".", ""), (rows, between, stop) => {
      const { honorees } = take(
        ["QUYẾT ĐỊNH"],
        [`Điều 1. Tặng ${ward} cho các cá nhân có tên sau:`],
        ...rows.map(({ name, post }, index) => [`${index + 1}. Ông ${name}${between}${post}${stop}`]),
        ["Điều 2. Văn phòng và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."],
      );
      expect(honorees.map(({ kind, name, awardText }) => ({ kind, name, awardText }))).toEqual(
        rows.map(({ name }) => ({ kind: "individual", name, awardText: ward })),
      );
      expect(honorees.map(({ source }) => source.row)).toEqual(rows.map((_, index) => index + 3));
    }),
    { numRuns: 40 },
  );
});
