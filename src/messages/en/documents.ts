import type { documentsVi } from "../vi/documents";

/** The pane's sentences about documents, in English. */
export const documentsEn: Readonly<Record<keyof typeof documentsVi, string>> = {
  "doing.composeDocument": "Preparing the document…",
  "doing.writeDocumentSheets": "Writing the document sheets…",
  "step.documents": "Documents",
  "title.documents": "Conference documents",
  "documents.intro":
    "Payment lists, hand-over records and what is needed in the hall. Each one is written as a sheet of this workbook or saved as a separate file.",
  "documents.group.payments": "Payments",
  "documents.group.hall": "In the hall",
  "documents.group.people": "Invitations and lists",
  "documents.choose": "Choose a document",
  "documents.makeSheet": "Create the sheet",
  "documents.saveFile": "Save the file",
  "documents.written": "Written: {{sheets}}.",
  "documents.made": "created",
  "documents.fileSaved": "File saved.",
  "documents.refused": "Not issued: there are errors to correct first.",
  "documents.nothingBefore": "Nothing to correct.",
  "document.payment-cash": "Award payment list (cash)",
  "document.payment-cash.about": "Signature list for the award money paid by the ward.",
  "option.split": "Split the list",
  "option.split.all": "One list for all",
  "option.split.group": "One list per recipient type",
  "option.split.unit": "One list per unit",
  "option.pageTotals": "Page totals, carried forward",
  "option.pageTotals.no": "No",
  "option.pageTotals.yes": "Yes",
  "document.payment-bank": "Bank payment list (form 09)",
  "document.payment-bank.about":
    "Payees with a bank account on the sheet «Khen thưởng», with the columns of form 09 (NĐ 11/2020/NĐ-CP). Accounts are checked first.",
  "document.payment-support": "Support money for delegates",
  "document.payment-support.about":
    "Delegates with «Không» in «Hưởng lương», each person once; the rate comes from the sheet «Chứng từ» or the conference norms.",
  "document.expense-statement": "Statement of expenses",
  "document.expense-statement.about":
    "All payments of the conference in one statement: budget lines (as spent, where known), award money, support money.",
  "document.payment-voucher": "Cash payment voucher",
  "document.payment-voucher.about":
    "One voucher per page with the fields of C41-BB. The form code is printed only if it is entered on the sheet «Chứng từ».",
  "document.calling-list": "MC calling list",
  "document.calling-list.about":
    "Large type, in the order of presentation. Change the order in «Thứ tự trao» on the sheet «Khen thưởng».",
  "document.bank-notes": "Banknotes by denomination",
  "document.bank-notes.about":
    "Banknotes per envelope and in total, from 500,000 to 1,000 đồng. Enter the banknotes available at the bank on the sheet «Chứng từ».",
  "document.envelope-labels": "Envelope labels",
  "document.envelope-labels.about": "A4 label sheets, in the order of presentation. Print at 100 %.",
  "document.handover-slip": "Cash hand-over record",
  "document.handover-slip.about":
    "The accountant hands the money to the treasurer: by list, in words, by denomination.",
  "document.return-slip": "Cash return record",
  "document.return-slip.about":
    "After the conference: received, paid against signature, returned; according to «Đã ký nhận» on the sheet «Khen thưởng».",
  "option.order": "Order",
  "option.order.list": "As in the list",
  "option.order.stage": "Order of presentation",
  "option.payees": "Payees",
  "option.payees.all": "All",
  "option.payees.no-account": "Only those without an account",
  "option.orientation": "Paper",
  "option.orientation.landscape": "A4 landscape",
  "option.orientation.portrait": "A4 portrait, smaller type",
  "option.labels": "Label sheet",
  "option.labels.2x7": "2 × 7 (99.1 × 38.1 mm)",
  "option.labels.3x8": "3 × 8 (63.5 × 33.9 mm)",
  "documents.numberStage": "Number the order of presentation",
  "documents.numberStage.about":
    "Writes 1, 2, 3… into «Thứ tự trao» in the current order; if you change a number, all documents for the hall follow it.",
  "documents.openVouchers": "Open the sheet «Chứng từ»",
  "payments.lacking": "What the voucher lacks",
};
