import type { peopleIssuesVi, peoplePaneVi } from "../vi/people";

/** Sentences about invitations, lists of guests, the decision and the readers' copies, in English. */
export const peopleIssuesEn: Readonly<Record<keyof typeof peopleIssuesVi, string>> = {
  "guests-none": "The sheet «Đại biểu» has no delegates yet. Take in a list of delegates first.",
  "guests-unnamed":
    "{{count, number}} places have no name yet (only «Đại diện …»). The invitation says what the list says; enter the name in «Đại biểu» when the unit tells it.",
  "honorees-uninvited":
    "{{count, number}} honoured persons are in no delegates' list. Choose «Delegates and honourees» to invite them as well.",
  "invitation-without-date":
    "The conference has no date yet: invitations print «{{instead}}». Enter it in the sheet «Hội nghị» before they go out.",
  "invitation-fact-missing": "{{fact}} is missing; the invitation prints «……». Enter it in «Mời và gửi» or «Hội nghị».",
  "invitation-too-late":
    "The invitation of {{date}} is only {{days, number}} working days before the conference ({{meeting}}); QĐ 45/2018/QĐ-TTg asks for at least {{least, number}}. Enter an earlier date. Holidays of the lunar calendar are not taken off.",
  "decision-nobody": "There is no award of the ward to decide on. Take in a list of honourees first.",
  "decision-draft":
    "This is a draft: grounds that show «……» and the wording of each article must be read before signing.",
  "decision-other-levels": "{{count, number}} awards of other levels are not part of the ward's decision.",
  "copy-kind-unknown":
    "«{{reader}}» has the copy «{{text}}», which is none of the choices, so it was not made. Choose again in «Mời và gửi».",
  "readers-none": "There are no readers yet. Enter them with their copies in the sheet «Mời và gửi».",
  "copy-personal":
    "The copy for «{{reader}}» holds telephone, identity and account numbers and years of birth. Send it only to who may keep them.",
  "copy-numbers-hidden":
    "The copy for «{{reader}}»: {{count, number}} long numbers (perhaps telephone or identity numbers) inside names, posts or units were replaced by «…». Correct them in the table.",
};

export const peoplePaneEn: Readonly<Record<keyof typeof peoplePaneVi, string>> = {
  "files.newWorkbook": "a new workbook (remember to save it)",
  "files.openAsNew": "Open as new workbook",
  "files.opened": "“{{name}}” is open as a new workbook. Remember to save it.",
  "files.thenDownload": "Use “Download “{{name}}” again” instead.",
  "files.copySheet": "Copy the content",
  "files.copied": "The sheet “{{sheet}}” is in the clipboard. Paste it into Word, mail or another workbook.",
  "files.thenByHand":
    "This computer does not let the pane copy. Open the sheet “{{sheet}}”, press Ctrl+A, then Ctrl+C.",
  "document.invitations": "Invitations",
  "document.invitations.about":
    "An A4 page for each person with all posts. Number, day and hour stand in «Mời và gửi».",
  "document.sign-in": "Sign-in list of delegates",
  "document.sign-in.about": "A line for each delegate by group; who has several posts signs once.",
  "document.name-plates": "Name plates",
  "document.name-plates.about": "For tables (2 on a page) or to wear (8 on a page), on a pale ground to cut along.",
  "document.award-decision": "Draft of the award decision",
  "document.award-decision.about": "The draft and the list that goes with it; only awards that the ward decides on.",
  "document.mail-merge": "Source for Word's mail merge",
  "document.mail-merge.about":
    "Invitations and certificates, a row each; dates and amounts are text, so Word keeps their form.",
  "document.reader-copies": "Copies by reader",
  "document.reader-copies.about":
    "One copy for each reader, without the columns that reader must not have. The file holds one .xlsx for each.",
  "option.guests": "Who is invited",
  "option.guests.delegates": "Delegates of the lists",
  "option.guests.with-honorees": "Delegates and honourees",
  "option.plates": "Size",
  "option.plates.table": "For tables, 2 on a page",
  "option.plates.badge": "To wear, 8 on a page",
};
