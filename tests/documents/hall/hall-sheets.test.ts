import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { modelRows } from "../../support/model-rows";
import { callingSheet } from "@/documents/hall/calling-sheet";
import { envelopeLabels, labelGrids } from "@/documents/hall/envelope-labels";
import { handoverSlip } from "@/documents/hall/money-slips";
import { notesSheet } from "@/documents/hall/notes-sheet";
import { callingList } from "@/domain/hall/calling-list";
import { fewestNotes } from "@/domain/hall/plan-notes";
import { noVoucherSettings } from "@/domain/payments/voucher-settings";

test("the MC reads the numbers on, those of one award together", () => {
  const stage = assess([
    anHonoree({ honorific: "Bà" }),
    anHonoree({ name: "Vũ Bá Bách" }),
    anHonoree({ name: "Chi bộ 4", kind: "collective" }),
  ]);
  const rows = modelRows(callingSheet(aMeeting(), callingList(stage), "Mời"));
  expect(rows.filter((row) => /^\d+ \|/.test(row)).map((row) => row.split(" | ").slice(0, 2).join(" "))).toEqual([
    "1 Bà Trần Thị An",
    "2 Vũ Bá Bách",
    "3 Chi bộ 4",
  ]);
});

test.each(Object.keys(labelGrids) as (keyof typeof labelGrids)[])(
  "labels %s fill A4 exactly, one page after another",
  (name) => {
    const { columns, rows, width, height, gap } = labelGrids[name];
    expect(columns * width + (columns - 1) * gap).toBeLessThanOrEqual(210);
    expect(rows * height).toBeLessThanOrEqual(297);
    const label = { ordinal: 1, name: "Trần Thị An", orgUnit: null, awardText: null, amount: 230_000 };
    const sheet = envelopeLabels(
      Array.from({ length: columns * rows + 1 }, () => label),
      name,
      "Nhãn",
    );
    expect(sheet.print.breaksBefore).toHaveLength(1);
    expect(
      modelRows(sheet)
        .join("\n")
        .match(/230\.000 đồng/g),
    ).toHaveLength(columns * rows + 1);
  },
);

test("the slip says the sum in figures and words, and who hands over to whom", () => {
  const rows = modelRows(
    handoverSlip(
      { meeting: aMeeting(), settings: noVoucherSettings, sheetName: "Bàn giao" },
      [
        { content: "Tập thể", payees: 1, amount: 450_000 },
        { content: "Cá nhân", payees: 2, amount: 460_000 },
      ],
      null,
    ),
  );
  expect(rows.join("\n")).toContain("Chín trăm mười nghìn đồng");
  expect(rows).toContain("GIẤY BÀN GIAO TIỀN");
});

test("notes of each envelope and in sum", () => {
  const notes = fewestNotes(230_000);
  if (notes === null) throw new Error("230.000 is a sum of notes");
  const line = { ordinal: 1, name: "Trần Thị An", orgUnit: null, amount: 230_000, notes };
  expect(modelRows(notesSheet(aMeeting(), [line], { sheetName: "Mệnh giá", atHand: {} })).join("\n")).toContain(
    "Trần Thị An",
  );
});
