import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { crossRead, type CrossFacts } from "@/domain/cross-read/cross-read";
import type { ReadDocument } from "@/domain/cross-read/read-document";
import { vnd } from "@/domain/money/vnd";
import { amountInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import { crossFacts, aDocument, aReading, aTable } from "./a-document";

const findingsOf = (documents: readonly ReadDocument[], facts: Partial<CrossFacts> = {}) =>
  crossRead(documents, crossFacts(facts)).map(({ kind, readings }) => [kind, ...readings.map(({ value }) => value)]);
const lines = (...texts: readonly string[]) => findingsOf([aDocument(texts)]);

const seed = readFileSync(join("tests/cases/ke-hoach-duc-giang/ke-hoach.txt"), "utf8").trim().split("\n");

describe("the ward's plan of 2020", () => {
  const findings = crossRead([aDocument(seed)], crossFacts());

  test("2015-2025 next to 2020-2025 is found in its place, as said of the same thing; nothing else is alarmed", () => {
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind: "period",
      severity: "warning",
      readings: [{ value: "2015-2025", at: { paragraph: 4 } }, { value: "2020-2025" }],
    });
    expect(findings[0]?.readings[0]?.text).toContain("Đại hội thi đua yêu nước Thành phố giai đoạn 2015-2025");
  });

  test("compared with the facts: another day of the meeting, a misspelt chair", () => {
    const name = "Lương Hồng Diệp";
    const facts: Partial<CrossFacts> = {
      meetingDay: { date: "2020-03-20", reading: aReading("2020-03-20") },
      names: [{ name, reading: aReading(name), isHonoree: false }],
    };
    expect(findingsOf([aDocument(seed)], facts)).toEqual([
      ["meeting-date", "", "2020-03-20"],
      ["period", "2015-2025", "2020-2025"],
      ["name", "Lương Hồng Điệp", "Lương Hồng Diệp"],
    ]);
  });
});

describe("periods", () => {
  test("periods that follow one another, school years and one period in other signs are in order", () => {
    expect(
      lines(
        "Tổng kết giai đoạn 2015-2020, phát động giai đoạn 2020 – 2025",
        "Năm học 2019-2020, từ năm 2015 đến năm 2020",
      ),
    ).toEqual([]);
  });

  test("of other things it is only a note", () => {
    const [finding] = crossRead(
      [aDocument(["Đại hội thi đua giai đoạn 2020-2025", "Chiến lược phát triển kinh tế 2021-2030"])],
      crossFacts(),
    );
    expect(finding).toMatchObject({ kind: "period", severity: "note" });
  });
});

describe("quoted documents", () => {
  test("one number with two dates, in any form of the date; other offices may have the same number", () => {
    expect(
      lines(
        "Kế hoạch số 154/KH-UBND ngày 08/7/2019 của UBND Thành phố",
        "theo Kế hoạch số 154/KH-UBND ngày 18 tháng 7 năm 2019",
      ),
    ).toEqual([["citation-date", "154/KH-UBND, 2019-07-18", "154/KH-UBND, 2019-07-08"]]);
    expect(
      lines(
        "Kế hoạch số 5/KH-UBND ngày 08/7/2019 của UBND quận Long Biên;",
        "Kế hoạch số 05/KH-UBND ngày 09/8/2019 của UBND phường",
      ),
    ).toEqual([]);
  });

  test("a number with two digits exchanged on the same day", () => {
    expect(lines("Kế hoạch số 289/KH-UBND ngày 08/8/2019", "Kế hoạch số 298/KH-UBND ngày 08/8/2019")).toEqual([
      ["citation-number", "298/KH-UBND", "289/KH-UBND"],
    ]);
  });

  test("a document that is quoted before it was made", () => {
    expect(
      lines("Đức Giang, ngày 02 tháng 3 năm 2020", "Thực hiện Công văn số 01/HĐTĐ ngày 09/01/2021 của Hội đồng"),
    ).toEqual([["citation-later", "01/HĐTĐ, 2021-01-09", "2020-03-02"]]);
  });

  test("«Kèm theo» another number or date than ours", () => {
    const own = {
      orgUnit: "UBND phường Đức Giang",
      plan: { number: "32/KH-UBND", date: "2020-03-02", reading: aReading("kế hoạch") },
      decision: { number: "45/QĐ-UBND", date: "2020-03-10", reading: aReading("quyết định") },
    };
    expect(
      findingsOf(
        [
          aDocument([
            "(Kèm theo Quyết định số 54/QĐ-UBND ngày 10/3/2020 của UBND phường Đức Giang)",
            "(Kèm theo Kế hoạch số 32/KH-UBND ngày 02 tháng 3 năm 2020)",
          ]),
        ],
        { own },
      ),
    ).toEqual([["own-number", "54/QĐ-UBND, 2020-03-10", "quyết định"]]);
  });
});

describe("days", () => {
  test("a day that there is not, a weekday that does not fit", () => {
    expect(lines("Trước ngày 31/4/2020 nộp danh sách", "thứ Sáu, ngày 19/3/2020", "thứ 6 ngày 20/3/2020")).toEqual([
      ["date-impossible", "ngày 31/4/2020"],
      ["weekday", "thứ Sáu, ngày 19/3/2020", "thứ Năm"],
    ]);
  });

  test("the meeting's day against the facts; the date of a quoted document is none", () => {
    const meetingDay = { date: "2020-03-20", reading: aReading("ngày") };
    const document = aDocument([
      "Thời gian: 08 giờ 00, ngày 21 tháng 3 năm 2020.",
      "Thời gian: ngày 20/3/2020",
      "Thời gian thực hiện theo Kế hoạch số 5/KH-UBND ngày 01/3/2020",
    ]);
    expect(findingsOf([document], { meetingDay })).toEqual([["meeting-date", "2020-03-21", "ngày"]]);
  });
});

describe("figures against words", () => {
  test("in one sentence, in the line below a table, and in brackets", () => {
    expect(
      lines(
        "Tổng kinh phí: 2.390.000 đồng (Bằng chữ: Hai triệu ba trăm chín mươi nghìn đồng).",
        "Số tiền 680.000 đồng (bằng chữ: sáu trăm tám mươi lăm nghìn đồng)",
        "Cộng tiền thưởng | 450.000",
        "Tổng số tiền (viết bằng chữ): Bốn trăm năm mươi ngàn đồng chẵn./.",
        "gồm 45 (bốn mươi tư) người; Bằng chữ: ……",
      ),
    ).toEqual([
      ["words", "685.000", "680.000"],
      ["words", "44", "45"],
    ]);
  });
});

describe("tables", () => {
  const head = ["STT", "Nội dung", "Thành tiền (đồng)"];

  test("sums of groups, of parts and of the whole", () => {
    const right = aTable([
      head,
      ["I. Chi hội nghị", "", "1.530.000"],
      ["1", "Hoa", "1.500.000"],
      ["2", "Nước", "30.000"],
      ["Cộng kinh phí tổ chức hội nghị", "1.530.000"],
      ["Tiền thưởng", "680.000"],
      ["TỔNG KINH PHÍ", "2.210.000"],
    ]);
    expect(findingsOf([right])).toEqual([]);
    const wrong = aTable([
      head,
      ["I. Chi hội nghị", "", "1.500.000"],
      ["1", "Hoa", "1.500.000"],
      ["2", "Nước", "30.000"],
      ["Tổng cộng", "", "1.630.000"],
    ]);
    expect(findingsOf([wrong])).toEqual([
      ["sum", "1.500.000", "1.530.000"],
      ["sum", "1.630.000", "1.530.000"],
    ]);
  });

  test("a count in a title over its rows", () => {
    const rows = [["STT", "Họ và tên"], ["II. CÁ NHÂN (03 cá nhân)"], ["1", "An"], ["2", "Bình"]];
    expect(findingsOf([aTable(rows)])).toEqual([["rows", "3", "2"]]);
  });
});

describe("against the tables of the workbook", () => {
  test("counts that no figure bears out; shares and unknown things are left alone", () => {
    const counts = {
      ...crossFacts().counts,
      delegate: { allowed: new Set([120, 124, 30]), total: aReading("120") },
    };
    const document = aDocument([
      "Tổng số đại biểu: 130 đại biểu, trong đó 30 đại biểu cơ sở",
      "mỗi tổ dân phố 05 đại biểu",
      "12 tập thể",
    ]);
    expect(findingsOf([document], { counts })).toEqual([["count", "130", "120"]]);
  });

  test("sums by their label", () => {
    const sums = { meeting: null, awards: null, grand: aReading("2.390.000"), all: new Set([2_390_000, 680_000]) };
    const document = aDocument([
      "Tổng kinh phí: 2.930.000 đồng",
      "Tổng kinh phí (a + b): 2.390.000 đồng",
      "Đơn giá 50.000 đồng",
    ]);
    expect(findingsOf([document], { sums })).toEqual([["amount", "2.930.000", "2.390.000"]]);
  });

  test("names with another mark or a slip; two known people of nearly one name are two people", () => {
    const names = ["Nguyễn Thị Hường", "Trần Văn Hùng", "Trần Văn Hưng", "Lê Thị Thu Hà"].map((name) => ({
      name,
      reading: aReading(name),
      isHonoree: true,
    }));
    const document = aDocument([
      "Đồng chí Nguyễn Thị Hương, ông Trần Văn Hưng và ông TRẦN VĂN HÙNG",
      "bà Lê Thị Thu Hằ; Ủy ban nhân dân phường",
      "Nguyễn Thị Hường Giang là người khác",
    ]);
    expect(findingsOf([document], { names }).map(([, ...values]) => values)).toEqual([
      ["Nguyễn Thị Hương", "Nguyễn Thị Hường"],
      ["Lê Thị Thu Hằ", "Lê Thị Thu Hà"],
    ]);
  });

  test("a list of honorees in the user's file: who is missing, who is unknown", () => {
    const names = ["Nguyễn Thị An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Thị Dung"].map((name) => ({
      name,
      reading: aReading(name),
      isHonoree: true,
    }));
    const document = aTable([
      ["STT", "Họ và tên"],
      ["1", "Ông Trần Văn Bình"],
      ["2", "NGUYỄN THỊ AN"],
      ["3", "Lê Văn Cường"],
      ["4", "Đỗ Thị Em"],
    ]);
    expect(findingsOf([document], { names })).toEqual([
      ["name-unknown", "Đỗ Thị Em"],
      ["name-missing", "", "Phạm Thị Dung"],
    ]);
  });
});

describe("properties", () => {
  test("an amount and its words agree, whatever the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999_999 }), (amount) => {
        expect(lines(`Số tiền: ${formatVnd(vnd(amount))} đồng (Bằng chữ: ${amountInWords(amount)}).`)).toEqual([]);
      }),
    );
  });

  test("reading changes nothing and ends for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 6 }), (texts) => {
        expect(Array.isArray(lines(...texts))).toBe(true);
      }),
    );
  });
});
