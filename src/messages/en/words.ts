import { moneyWordsEn } from "./money";
import { paymentWordsEn } from "./payments";
import { checkWordsEn } from "./check";
import { understandWordsEn } from "./understand";
import { settingsWordsEn } from "./settings";
import type { WordKey } from "../vi/words";

/** The same words in English. */
export const wordsEn: Readonly<Record<WordKey, string>> = {
  ...paymentWordsEn,
  ...checkWordsEn,
  "severity.error": "Error",
  "severity.warning": "To review",
  "severity.note": "Note",

  "recipient.individual": "an individual",
  "recipient.collective": "a collective",
  "recipient.household": "a household",
  "level.ward": "the ward",
  "level.district": "the district",
  "level.city": "the city",
  "level.department": "a department or another agency",
  "level.state": "the State, a ministry or a central body",

  "difference.rounded-down": " (the list rounds down; the rule is up to ten thousand đồng)",
  "difference.not-rounded": " (the list does not round; the rule is up to ten thousand đồng)",
  "difference.literal-double":
    " (the list multiplies an individual's rounded money; the norm multiplies first and rounds once)",
  "difference.in-thousands": " (the list counts in thousands)",
  "difference.other-recipient": " (the list uses the rate of another kind of recipient)",
  "difference.other": "",

  "suspect.marks-differ": "the names differ in their marks only",
  "suspect.other-details": "unit, telephone or year of birth differs",

  "size.bytes": "bytes",
  "size.unzipped-bytes": "bytes unpacked",
  "size.cells": "cells",
  "size.cell-characters": "characters in one cell",
  "size.characters": "characters",

  "place.file": "file {{file}}",
  "place.sheet": "sheet “{{sheet}}”",
  "place.row": "row {{row}}",
  "place.column": "column “{{column}}”",
  "place.unpriced": ", without the {{count}} that have no amount",
  "figure.dong": "{{figure}} đồng",
  "figure.blank": "blank",

  "skip.blank": "blank row",
  "skip.letterhead": "letterhead or title",
  "skip.header": "column headings",
  "skip.number-row": "row of column numbers",
  "skip.group": "group title",
  "skip.subtotal": "group sum",
  "skip.total": "total",
  "skip.footer": "end of the list",
  "skip.signature": "signatures",
  ...understandWordsEn,
  ...settingsWordsEn,
  ...moneyWordsEn,
  "skip.not-a-list": "in no list",

  "change.nfc": "accents composed",
  "change.extra-space": "extra spaces removed",
  "change.line-break": "line break in a cell removed",
  "change.no-break-space": "unusual space replaced",
  "change.control-character": "invisible character removed",
  "change.lookalike-letter": "look-alike letter replaced",
  "change.legacy-font": "legacy font turned into Unicode",
  "change.honorific": "honorific taken out of the name",
  "change.all-caps": "name in capitals rewritten",
  "change.lost-capital": "capital letter put back",
  "change.phone": "telephone number rewritten",
  "change.year": "year of birth read",
  "change.money-text": "amount in text read",
  "change.quantity-text": "quantity in text read",
  "change.quantity-times": "quantity multiplied by times (days, sessions)",
  "change.name-and-post": "name, post and unit taken apart",
  "change.money-unit": "turned into đồng by the unit of the column",
  "change.award-from-title": "award taken from the title",
  "change.award-ticked": "award read from the ticked column",
  "change.award-level": "award joined with the level that gives it",
  "change.list-mark": "list mark removed",
  "change.unit-from-title": "unit taken from the head of the list («Đơn vị: …» or the letterhead)",
  "change.unit-number": "name of a unit written out where only its number stood",
  "change.post-from-heading": "post taken from the column heading",
  "change.ditto-mark": "ditto mark resolved",
  "change.merged-cell": "merged cell filled",
  "change.filler-cell": "filler removed",
  "change.position-and-unit": "position and unit taken apart",

  "journal.baseline": "{{rows, number}} rows as they were taken in, to compare the next version of this list with",
  "journal.source":
    "{{kind}}; encoding {{encoding}}; {{read, number}} rows read, {{taken, number}} taken, {{skipped, number}} passed over",

  "unpaid.lower-title-same-period": "A higher title of the same period is paid",
  "unpaid.same-title-twice": "The same title is paid in another row",
  "left-out.unpaid": "not paid: {{detail}}",
  "left-out.other-level": "given, and therefore paid, by {{detail, level}}",
  "left-out.no-amount": "no rate known",

  "absence.no-set-on-date": "no norms in force on this date",
  "absence.no-such-code": "the norms in force do not have this code",
  "absence.no-figure": "the norms in force have this code without a figure",
  "absence.ambiguous": "two norms are in force at once",

  "group.superiors": "Central, city and district leaders",
  "group.leaders": "Leaders of the ward, its branches and organisations, head teachers",
  "group.neighbourhoods": "Cell secretaries, heads of residential groups, Front committee heads",
  "group.role-models": "Collectives and individuals honoured as models",
  "group.other": "In no group yet",

  "refusal.sheet-protected": "A sheet is protected, so nothing was written: {{subject}}. Unprotect it, then try again.",
  "refusal.cell-editing": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "refusal.payload-too-large": "There is too much data for one go. Take in fewer files at a time.",
  "refusal.item-not-found": "A sheet, table or named cell is missing: {{subject}}. Set up the workbook again.",
  "refusal.already-exists": "The workbook already has something of this name: {{subject}}. Rename it, then try again.",
  "refusal.cells-in-the-way": "Cells of yours are in the way: {{subject}}. Move them, then try again.",
  "refusal.not-supported": "This version of Excel cannot do this: {{subject}}.",
  "refusal.busy": "Excel is busy. Wait a moment, then try again.",
  "refusal.unknown": "Excel refused this: {{subject}}. Save the file, then try again.",
};
