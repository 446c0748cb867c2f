import type { documentsVi } from "./documents-vi";

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
  "documents.look": "Preview",
  "documents.written": "Written: {{sheets}}.",
  "documents.made": "made",
  "documents.fileSaved": "File sent.",
  "documents.refused": "Not issued: there are errors to correct first.",
  "documents.before": "Before issuing",
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
};
