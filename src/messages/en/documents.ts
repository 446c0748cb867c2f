import type { documentsVi } from "../vi/documents";

/** The pane's sentences about documents, in English. */
export const documentsEn: Readonly<Record<keyof typeof documentsVi, string>> = {
  "doing.composeDocument": "Laying out the document…",
  "doing.writeDocumentSheets": "Writing the document's sheets…",
  "step.documents": "Papers",
  "title.documents": "Papers of the conference",
  "documents.intro":
    "Payment lists, hand-over slips and what the hall needs. Each is written as a sheet of this workbook or saved as a file of its own.",
  "documents.group.payments": "Payments",
  "documents.group.hall": "In the hall",
  "documents.group.people": "Invitations and lists",
  "documents.choose": "Choose a document",
  "documents.makeSheet": "Make the sheet",
  "documents.saveFile": "Save the file",
  "documents.written": "Written: {{sheets}}.",
  "documents.made": "made",
  "documents.fileSaved": "File sent.",
  "documents.refused": "Not issued: there are errors to correct first.",
  "documents.nothingBefore": "Nothing to correct.",
  "document.payment-cash": "Award money list (cash)",
  "document.payment-cash.about": "List with signatures for the award money that the ward pays.",
  "option.split": "Split the list",
  "option.split.all": "One list for all",
  "option.split.group": "One list for each kind",
  "option.split.unit": "One list for each unit",
  "option.pageTotals": "Page totals, carried forward",
  "option.pageTotals.no": "No",
  "option.pageTotals.yes": "Yes",
  "document.payment-bank": "Payments by bank (form 09)",
  "document.payment-bank.about":
    "Payees with an account on the sheet «Khen thưởng», with the columns of form 09 (NĐ 11/2020/NĐ-CP). Accounts are checked first.",
  "document.payment-support": "Support money for delegates",
  "document.payment-support.about":
    "Delegates with «Không» in «Hưởng lương», each person once; the rate comes from the sheet «Chứng từ» or the conference norm.",
  "document.expense-statement": "Statement of expenses",
  "document.expense-statement.about":
    "Every payment of the conference on one paper: budget lines (as spent where known), award money, support money.",
  "document.payment-voucher": "Cash payment voucher",
  "document.payment-voucher.about":
    "One voucher a page with the fields of C41-BB. The form code is printed only where the sheet «Chứng từ» has it.",
  "document.calling-list": "Calling list for the MC",
  "document.calling-list.about":
    "Large type, in the order of handing over. Change it in «Thứ tự trao» of the sheet «Khen thưởng».",
  "document.bank-notes": "Notes by denomination",
  "document.bank-notes.about":
    "Notes for each envelope and in sum, from 500.000 to 1.000 đồng. Notes that the bank has stand on the sheet «Chứng từ».",
  "document.envelope-labels": "Envelope labels",
  "document.envelope-labels.about": "Labels on A4, in the order of handing over. Print at 100 %.",
  "document.handover-slip": "Hand-over slip to the treasurer",
  "document.handover-slip.about":
    "The accountant hands the money to the treasurer: list by list, in words, by denomination.",
  "document.return-slip": "Return slip",
  "document.return-slip.about":
    "After the conference: received, paid against signature, handed back; by «Đã ký nhận» of the sheet «Khen thưởng».",
  "option.order": "Order",
  "option.order.list": "As the list",
  "option.order.stage": "Order of handing over",
  "option.payees": "Payees",
  "option.payees.all": "All",
  "option.payees.no-account": "Only those without an account",
  "option.orientation": "Paper",
  "option.orientation.landscape": "A4 landscape",
  "option.orientation.portrait": "A4 portrait, smaller type",
  "option.labels": "Label sheet",
  "option.labels.2x7": "2 × 7 (99.1 × 38.1 mm)",
  "option.labels.3x8": "3 × 8 (63.5 × 33.9 mm)",
  "documents.numberStage": "Number the order of handing over",
  "documents.numberStage.about":
    "Writes 1, 2, 3… into «Thứ tự trao» in the present order; whatever number you change, every paper of the hall follows.",
  "documents.openVouchers": "Open the sheet «Chứng từ»",
  "payments.lacking": "What the voucher lacks",
};
