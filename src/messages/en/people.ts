import type { peoplePaneVi } from "../vi/people";

export const peoplePaneEn: Readonly<Record<keyof typeof peoplePaneVi, string>> = {
  "files.newWorkbook": "a new workbook (remember to save it)",
  "files.openAsNew": "Open as a new workbook",
  "files.opened": "“{{name}}” was opened as a new workbook. Remember to save it.",
  "files.thenDownload": "Use “Download “{{name}}” again” instead.",
  "files.copySheet": "Copy the content",
  "files.copied": "The sheet “{{sheet}}” was copied. Paste it into Word, an email or another workbook.",
  "files.thenByHand":
    "This computer does not allow copying from the pane. Open the sheet “{{sheet}}”, press Ctrl+A, then Ctrl+C.",
  "document.invitations": "Invitations",
  "document.invitations.about":
    "One A4 page per person with all positions. Enter the number, date and time on the sheet «Mời và gửi».",
  "document.sign-in": "Delegate sign-in list",
  "document.sign-in.about":
    "One line per delegate to sign, by participant group; people with several positions sign only once.",
  "document.name-plates": "Name plates",
  "document.name-plates.about":
    "Table signs (2 per page) or badges (8 per page), on a light background to cut along the edges.",
  "document.award-decision": "Draft of the award decision",
  "document.award-decision.about": "The draft and its attached list, with only the awards decided by the ward.",
  "document.mail-merge": "Word mail merge source",
  "document.mail-merge.about":
    "Invitations and certificates, one person per row; dates and amounts are text, so Word does not reformat them.",
  "document.reader-copies": "Copies by recipient",
  "document.reader-copies.about":
    "One copy per recipient, without the columns that the recipient must not have. The saved file contains one .xlsx per recipient.",
  "option.guests": "Who to invite",
  "option.guests.delegates": "Delegates in the lists",
  "option.guests.with-honorees": "Delegates and honorees",
  "option.plates": "Size",
  "option.plates.table": "Table sign, 2 per page",
  "option.plates.badge": "Badge, 8 per page",
};
