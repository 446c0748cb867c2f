import { callingSheet } from "@/documents/hall/calling-sheet";
import { envelopeLabels } from "@/documents/hall/envelope-labels";
import { handoverSlip, returnSlip } from "@/documents/hall/money-slips";
import { notesSheet, type NotesLine } from "@/documents/hall/notes-sheet";
import { placeInWorkbook, placeOf } from "@/issues/place-of";
import { callingList } from "@/domain/hall/calling-list";
import { planNotes, type NotePlan } from "@/domain/hall/plan-notes";
import { checkVoucher } from "../rules/documents/check-voucher";
import { payHonorees } from "@/domain/payments/payment-sheet";
import { voucherSettings } from "@/tables/settings/vouchers";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { DocumentData, DocumentKind } from "./document-kind";
import { chosen } from "./document-options";
import { documentSheets } from "@/tables/document-sheet-names";
import { inStageOrder, type StageHonoree } from "./stage-entries";
import { workbookFile } from "./workbook-file";
import { awardListOf } from "@/documents/payments/payment-wording";

/** The MC's list, in the order of handing over. */
export const callingKind: DocumentKind = {
  id: "calling-list",
  group: "hall",
  options: [],
  compose(data) {
    const stage = inStageOrder(data);
    const sheets = [callingSheet(data.meeting, callingList(stage.map(({ entry }) => entry)), documentSheets.calling)];
    return {
      sheets,
      file: workbookFile("danh-sach-moi-nhan-thuong.xlsx", sheets),
      issues: [...nobody(stage), ...unnamed(stage)],
    };
  },
};

/** Notes for each envelope and in sum, from what the bank has. */
export const notesKind: DocumentKind = {
  id: "bank-notes",
  group: "hall",
  options: [],
  compose(data) {
    const paid = paidInOrder(data);
    const { plan, lines } = fillEnvelopes(data, paid);
    const sheets = [notesSheet(data.meeting, lines, { sheetName: documentSheets.notes, atHand: data.atHand })];
    return {
      sheets,
      file: workbookFile("menh-gia-tien-thuong.xlsx", sheets),
      issues: [...nobodyPaid(paid), ...notesIssues(plan), ...data.voucherIssues],
    };
  },
};

/** Labels for the envelopes, in the order of handing over. */
export const labelsKind: DocumentKind = {
  id: "envelope-labels",
  group: "hall",
  options: ["labels"],
  compose(data, options) {
    const paid = paidInOrder(data);
    const labels = paid.map(({ ordinal, entry }) => ({
      ordinal,
      name: [entry.honoree.honorific, entry.honoree.name].filter((part) => part !== null).join(" "),
      orgUnit: entry.honoree.orgUnit,
      awardText: entry.honoree.awardText,
      amount: entry.priced.payableByWard,
    }));
    const sheets = [envelopeLabels(labels, chosen(options, "labels"), documentSheets.labels)];
    return {
      sheets,
      file: workbookFile("nhan-phong-bi.xlsx", sheets),
      issues: [...nobodyPaid(paid), ...unnamed(paid)],
    };
  },
};

/** The accountant hands the money to the treasurer before the conference. */
export const handoverKind: DocumentKind = {
  id: "handover-slip",
  group: "hall",
  options: [],
  compose(data) {
    const { groups, total } = payHonorees(data.assessed);
    const { plan } = fillEnvelopes(data, paidInOrder(data));
    const items = groups.map(({ title, lines, subtotal }) => ({
      content: awardListOf(title),
      payees: lines.length,
      amount: subtotal,
    }));
    const sheets = [
      handoverSlip(
        { meeting: data.meeting, settings: data.settings, sheetName: documentSheets.handover },
        items,
        plan.kind === "exact" ? plan.sum : null,
      ),
    ];
    return {
      sheets,
      file: workbookFile("ban-giao-tien.xlsx", sheets),
      issues: [
        ...checkVoucher({ kind: "handover", payees: [], total, restsOnDecision: true }, data.meeting, data.settings),
        ...notesIssues(plan),
        ...data.voucherIssues,
      ],
    };
  },
};

/** The treasurer hands back what nobody signed for. */
export const returnKind: DocumentKind = {
  id: "return-slip",
  group: "hall",
  options: [],
  compose(data) {
    const paid = paidInOrder(data);
    const handed = paid.filter(({ index }) => data.records.honorees[index]?.handedOver === true);
    const open = paid.filter(({ index }) => (data.records.honorees[index]?.handedOver ?? null) === null);
    const returned = paid.filter(({ index }) => data.records.honorees[index]?.handedOver === false);
    const amountOf = (rows: readonly StageHonoree[]) =>
      rows.reduce((sum, { entry }) => sum + entry.priced.payableByWard, 0);
    const sheets = [
      returnSlip(
        { meeting: data.meeting, settings: data.settings, sheetName: documentSheets.return },
        {
          received: data.funds.advance ?? amountOf(paid),
          paid: { content: "", payees: handed.length, amount: amountOf(handed) },
          returned: returned.map(({ entry, index }) => ({
            name: entry.honoree.name,
            orgUnit: entry.honoree.orgUnit,
            amount: entry.priced.payableByWard,
            reason: data.records.honorees[index]?.unclaimedReason ?? null,
          })),
        },
      ),
    ];
    return {
      sheets,
      file: workbookFile("nop-lai-tien.xlsx", sheets),
      issues: [
        ...checkVoucher(
          { kind: "return", payees: [], total: amountOf(paid), restsOnDecision: false },
          data.meeting,
          data.settings,
        ),
        ...open.map(({ entry }) =>
          issueOf("handed-over-unknown", placeOf(entry.honoree.source, "handedOver"), {
            name: entry.honoree.name,
          }),
        ),
        ...returned
          .filter(({ index }) => (data.records.honorees[index]?.unclaimedReason ?? null) === null)
          .map(({ entry }) =>
            issueOf("unclaimed-without-reason", placeOf(entry.honoree.source, "unclaimedReason"), {
              name: entry.honoree.name,
              amount: entry.priced.payableByWard,
            }),
          ),
        ...data.voucherIssues,
      ],
    };
  },
};

const paidInOrder = (data: DocumentData): readonly StageHonoree[] =>
  inStageOrder(data).filter(({ entry }) => entry.priced.payableByWard > 0);

function fillEnvelopes(
  { atHand }: DocumentData,
  paid: readonly StageHonoree[],
): { readonly plan: NotePlan; readonly lines: readonly NotesLine[] } {
  const plan = planNotes(
    paid.map(({ entry }) => entry.priced.payableByWard),
    atHand,
  );
  const lines = paid.map(({ ordinal, entry }, index) => ({
    ordinal,
    name: entry.honoree.name,
    orgUnit: entry.honoree.orgUnit,
    amount: entry.priced.payableByWard,
    notes: plan.envelopes[index] ?? null,
  }));
  return { plan, lines };
}

const atHonorees = placeInWorkbook(sheetNames.honorees, null);

const nobody = (stage: readonly StageHonoree[]): readonly Issue[] =>
  stage.length === 0 ? [issueOf("nobody-to-honour", atHonorees, {})] : [];

const nobodyPaid = (paid: readonly StageHonoree[]): readonly Issue[] =>
  paid.length === 0 ? [issueOf("nobody-to-pay", atHonorees, {})] : [];

const unnamed = (stage: readonly StageHonoree[]): readonly Issue[] =>
  stage
    .filter(({ entry }) => entry.honoree.name === "")
    .map(({ entry }) => issueOf("name-missing", placeOf(entry.honoree.source, "name"), {}, "warning"));

function notesIssues(plan: NotePlan): readonly Issue[] {
  if (plan.kind === "exact") return [];
  const unfilled = plan.envelopes.filter((counts) => counts === null).length;
  return [
    issueOf(`notes-${plan.reason}`, placeInWorkbook(sheetNames.vouchers, voucherSettings.names.atHand), {
      count: unfilled,
      amount: plan.unfilled,
    }),
  ];
}
