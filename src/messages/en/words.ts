import { moneyWordsEn } from "./money";
import { paymentWordsEn } from "./payments";
import { checkWordsEn } from "./check";
import { readingWordsEn } from "./reading";
import { understandWordsEn } from "./understand";
import { settingsWordsEn } from "./settings";
import type { WordKey } from "../vi/words";

/** The same words in English. */
export const wordsEn: Readonly<Record<WordKey, string>> = {
  ...paymentWordsEn,
  ...checkWordsEn,
  ...readingWordsEn,
  "severity.error": "Error",
  "severity.warning": "To review",
  "severity.note": "Note",

  "recipient.individual": "an individual",
  "recipient.collective": "a collective",
  "recipient.household": "a household",
  "level.ward": "the ward",
  "level.or": " or ",
  "level.district": "the district",
  "level.city": "the city",
  "level.department": "a department or another agency",
  "level.state": "the State, a ministry or a central body",

  "difference.rounded-down": " (the list rounds down; the regulation rounds up to the next ten thousand đồng)",
  "difference.not-rounded": " (the list does not round; the regulation rounds up to the next ten thousand đồng)",
  "difference.literal-double":
    " (the list multiplies the individual's rounded amount; the norm multiplies the multipliers first, then rounds)",
  "difference.in-thousands": " (the list is in thousands of đồng)",
  "difference.other-recipient": " (the list uses the rate for another type of recipient)",
  "difference.other": "",

  "suspect.marks-differ": "the names differ only in their diacritics",
  "suspect.other-details": "unit, phone number or year of birth differs",

  "size.bytes": "bytes",
  "size.unzipped-bytes": "bytes when unpacked",
  "size.cells": "cells",
  "size.cell-characters": "characters in one cell",
  "size.characters": "characters",

  "place.file": "file {{file}}",
  "place.sheet": "sheet “{{sheet}}”",
  "place.row": "row {{row}}",
  "place.column": "column “{{column}}”",
  "place.of-row": ", row {{row}}",
  "place.unpriced": ", not counting {{count}} rows without an amount",
  "figure.dong": "{{figure}} đồng",
  "figure.blank": "blank",

  "skip.blank": "blank row",
  "skip.letterhead": "letterhead or title",
  "skip.header": "column headings",
  "skip.number-row": "row of column numbers",
  "skip.group": "group heading",
  "skip.subtotal": "group subtotal",
  "skip.total": "total",
  "skip.footer": "end of the list",
  "skip.signature": "signatures",
  ...understandWordsEn,
  ...settingsWordsEn,
  ...moneyWordsEn,
  "skip.not-a-list": "not part of any list",

  "change.nfc": "Vietnamese accents composed",
  "change.extra-space": "extra spaces removed",
  "change.line-break": "line break in a cell removed",
  "change.no-break-space": "unusual space replaced",
  "change.control-character": "invisible character removed",
  "change.lookalike-letter": "look-alike letter replaced",
  "change.legacy-font": "legacy font converted to Unicode",
  "change.honorific": "honorific separated from the name",
  "change.all-caps": "name in capitals rewritten",
  "change.lost-capital": "initial capital restored",
  "change.phone": "phone number reformatted",
  "change.year": "year of birth read",
  "change.money-text": "amount written as text read",
  "change.quantity-text": "quantity written as text read",
  "change.quantity-times": "quantity multiplied by the number of times (days, sessions)",
  "change.name-and-post": "name separated from position and unit",
  "change.money-unit": "converted to đồng by the unit of the column",
  "change.award-from-title": "award taken from the title",
  "change.award-ticked": "award read from the ticked column",
  "change.award-level": "awarding level added to the award",
  "change.list-mark": "bullet removed",
  "change.unit-from-title": "unit taken from the head of the list («Đơn vị: …» or the letterhead)",
  "change.unit-number": "unit name written out where only its number was given",
  "change.post-from-heading": "position taken from the column heading",
  "change.ditto-mark": "ditto mark replaced",
  "change.merged-cell": "merged cell filled",
  "change.filler-cell": "placeholder sign removed",
  "change.position-and-unit": "position and unit separated",

  "journal.baseline": "{{rows, number}} rows as imported, for comparison with a later version of this list",
  "journal.source":
    "{{kind}}; encoding {{encoding}}; {{read, number}} rows read, {{taken, number}} imported, {{skipped, number}} skipped",

  "waiver.assignment": "Assignments: no budget needed",
  "reason.no-norm": "No norm yet",
  "reason.as-in-list": "According to the amount in the list",
  "reason.no-award": "No award entered",
  "choices.not-json": "the file is not readable JSON.",
  "choices.wrong": "the entry “{{path}}” is wrong.",
  "file.filled": "{{name}} - filled in.docx",
  "sex.m": "male",
  "sex.f": "female",

  "unpaid.lower-title-same-period": "A higher title for the same period is paid",
  "unpaid.same-title-twice": "The same title is paid in another row",
  "left-out.unpaid": "not paid: {{detail}}",
  "left-out.unsettled": "the list does not say who grants it, and the ward may not: not settled who pays",
  "left-out.other-level": "awarded, and therefore paid, by {{detail, level}}",
  "left-out.no-amount": "no award rate yet",

  "absence.no-set-on-date": "no norms in force on this date",
  "absence.no-such-code": "the norms in force do not contain this code",
  "absence.no-figure": "the norms in force contain this code but no figure",
  "absence.ambiguous": "two norm rows are in force at the same time",

  "group.superiors": "Representatives of the central and city commendation boards and district leaders",
  "group.leaders": "Leaders of the ward, its branches and organisations, head teachers",
  "group.neighbourhoods": "Party cell secretaries, heads of residential groups, heads of Front committees",
  "group.role-models": "Exemplary collectives and individuals",
  "group.other": "Not assigned to a group",

  "refusal.sheet-protected": "A sheet is protected, so nothing was written: {{subject}}. Unprotect it, then try again.",
  "refusal.cell-editing": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "refusal.payload-too-large": "There is too much data to write at once. Import fewer files at a time.",
  "refusal.item-not-found":
    "The workbook lacks a sheet, table or named cell: {{subject}}. Create the conference workbook again.",
  "refusal.already-exists":
    "The workbook already contains something with this name: {{subject}}. Rename it, then try again.",
  "refusal.cells-in-the-way": "Your cells are where data must be written: {{subject}}. Move them, then try again.",
  "refusal.not-supported": "This version of Excel cannot do this: {{subject}}.",
  "refusal.busy": "Excel is busy. Wait a moment, then try again.",
  "refusal.unknown": "Excel refused this action: {{subject}}. Save the file, then try again.",
};
