import { aMeeting } from "@tools/samples/a-meeting";
import { aGuest } from "../../support/a-guest";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { modelRows } from "../../support/model-rows";
import { invitationSheet } from "@/documents/guests/invitation-sheet";
import { certificateMerge, invitationMerge } from "@/documents/guests/merge-source";
import { namePlates } from "@/documents/guests/name-plates";
import { signInSheet } from "@/documents/guests/sign-in-sheet";

const invitation = {
  number: "12/GM-UBND",
  date: "2020-03-16",
  time: "8 giờ 00",
  host: null,
  request: null,
  contact: null,
};
const guests = [
  aGuest(),
  aGuest({ ordinal: 2, name: "Lê Thị Ba", honorific: null, planGroup: "leaders", posts: ["Hiệu trưởng"] }),
];

test("an invitation is a page of its own with the guest and all posts", () => {
  const sheet = invitationSheet(aMeeting(), invitation, { guests, sheetName: "Giấy mời" });
  expect(sheet.print.breaksBefore).toHaveLength(1);
  const rows = modelRows(sheet);
  expect(rows.filter((row) => row === "GIẤY MỜI")).toHaveLength(2);
  expect(rows).toEqual(
    expect.arrayContaining(["Ông Trần Văn An", "Bí thư chi bộ, Tổ dân phố số 5", "Ông/Bà Lê Thị Ba"]),
  );
});

test("the list at the door has every guest once, by group, with an empty place to sign", () => {
  const rows = modelRows(signInSheet(aMeeting(), guests, "Điểm danh"));
  expect(rows.filter((row) => /^(?:I|II)\. |^\d+ \|/.test(row))).toEqual([
    "I. Lãnh đạo và đoàn thể (1)",
    "2 | Lê Thị Ba | Hiệu trưởng",
    "II. Cơ sở: BTCB - TTDP - TBCTMT (1)",
    "1 | Ông Trần Văn An | Bí thư chi bộ, Tổ dân phố số 5",
  ]);
  expect(rows.at(-1)).toContain("2 đại biểu");
});

test.each([
  ["table" as const, 2, 1],
  ["badge" as const, 8, 2],
])("plates of the size %s: %i on a page", (size, onPage, columns) => {
  const many = Array.from({ length: onPage + 1 }, (_, index) => aGuest({ ordinal: index + 1 }));
  const sheet = namePlates(many, size, { title: "Hội nghị", sheetName: "Biển tên" });
  expect(sheet.print.breaksBefore).toHaveLength(1);
  expect(sheet.columnWidths).toHaveLength(columns * 2 - 1);
  expect(
    modelRows(sheet)
      .join("\n")
      .match(/Trần Văn An/g),
  ).toHaveLength(onPage + 1);
});

test("a long name is set smaller so that it stays on its plate", () => {
  const sizeOf = (name: string): number =>
    Math.max(
      ...namePlates([aGuest({ name })], "badge", { title: "", sheetName: "a" }).blocks.map(
        ({ style }) => style?.size ?? 0,
      ),
    );
  expect(
    sizeOf("Đại diện lãnh đạo Hội Liên hiệp Phụ nữ và Ban Chấp hành Công đoàn cơ sở phường Đức Giang, quận Long Biên"),
  ).toBeLessThan(sizeOf("Lê An"));
});

test("the source of a mail merge has headings in its first row and text in every cell", () => {
  const sheets = [
    invitationMerge(aMeeting(), invitation, { guests, sheetName: "a" }),
    certificateMerge(aMeeting(), assess([anHonoree()]), "b"),
  ];
  for (const { blocks } of sheets) {
    expect(blocks[0]).toMatchObject({ row: 0, column: 0 });
    expect(blocks[0]?.values[0]?.every((heading) => /^[A-Za-z_]+$/.test(String(heading)))).toBe(true);
    expect(blocks[1]?.style?.format).toBe("@");
    expect(blocks[1]?.values.flat().every((value) => value === null || typeof value === "string")).toBe(true);
  }
  expect(modelRows(sheets[1] as never)[1]).toContain("230.000 đồng | Hai trăm ba mươi nghìn đồng");
});
