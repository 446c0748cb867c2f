import { defaultPlanTexts } from "@/tables/plan/default-plan-texts";
import { assignmentColumns, assignmentSheet } from "@/tables/sheets/assignment-sheet";
import { programmeColumns, programmeSheet } from "@/tables/sheets/programme-sheet";
import type { PlanTexts } from "@/domain/plan/plan-texts";
import { Draft } from "@/workbook/draft";
import { readPlanTexts } from "@/workbook/settings/read-plan-texts";
import { draftOf } from "../../support/draft-of";
import { workbookOf } from "../../support/memory-workbook";

const { department, task, needsNoMoney, deadline } = assignmentColumns;

test("a workbook without the tables has the usual wording", () => {
  expect(readPlanTexts(draftOf({}))).toEqual(defaultPlanTexts);
});

test("the sheets as they are made say the usual wording, with rows of their own", () => {
  const wording = ({ programme, assignments }: PlanTexts) => ({
    programme: programme.map(({ item, performer }) => ({ item, performer })),
    assignments: assignments.map((assigned) => ({ ...assigned, source: null })),
  });
  const read = readPlanTexts(new Draft(workbookOf([programmeSheet(), assignmentSheet()])));
  expect(wording(read)).toEqual(wording(defaultPlanTexts));
});

test("a row of the programme without an item is none; each item knows its row", () => {
  const headings = [programmeColumns.item, programmeColumns.performer];
  const rows = [
    ["Chào cờ.", " "],
    [null, "Ban tổ chức"],
    [" Văn nghệ. ", "Đoàn thanh niên"],
  ];
  expect(readPlanTexts(draftOf({ ChuongTrinh: { headings, rows } })).programme).toEqual([
    { item: "Chào cờ.", performer: null, source: { file: "", sheet: "ChuongTrinh", row: 5 } },
    { item: "Văn nghệ.", performer: "Đoàn thanh niên", source: { file: "", sheet: "ChuongTrinh", row: 7 } },
  ]);
});

test("a blank department is that of the row above, also of one without a task", () => {
  const headings = [department, task];
  const rows = [
    [null, "Việc đầu"],
    ["Văn phòng", "In giấy mời"],
    [null, "Gửi giấy mời"],
    ["Tài chính", null],
    [null, "Chi"],
  ];
  const { assignments } = readPlanTexts(draftOf({ PhanCong: { headings, rows } }));
  expect(assignments.map((assigned) => [assigned.department, assigned.task])).toEqual([
    ["", "Việc đầu"],
    ["Văn phòng", "In giấy mời"],
    ["Văn phòng", "Gửi giấy mời"],
    ["Tài chính", "Chi"],
  ]);
});

test("a task costs nothing where «Có» stands, in any case; a deadline stays as typed", () => {
  const headings = [task, needsNoMoney, deadline];
  const rows = [
    ["a", "CÓ", "10/3"],
    ["b", "Không", null],
    ["c", null, null],
  ];
  const { assignments } = readPlanTexts(draftOf({ PhanCong: { headings, rows } }));
  expect(assignments.map((assigned) => assigned.needsNoMoney)).toEqual([true, false, false]);
  expect(assignments.map((assigned) => assigned.deadline)).toEqual(["10/3", null, null]);
});
