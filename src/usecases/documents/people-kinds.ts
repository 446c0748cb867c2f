import { decisionListSheet, decisionSheet } from "@/documents/decision/decision-sheets";
import { certificateMerge, invitationMerge } from "@/documents/guests/merge-source";
import { invitationSheet } from "@/documents/guests/invitation-sheet";
import { namePlates } from "@/documents/guests/name-plates";
import { signInSheet } from "@/documents/guests/sign-in-sheet";
import { fillLetter } from "@/documents/letters/fill-letter";
import { decisionFields, invitationFields } from "@/documents/letters/letter-fields";
import { placeInWorkbook } from "@/issues/place-of";
import { decisionFacts } from "@/domain/decision/decision-facts";
import { decreeOf } from "@/domain/decision/decree-of";
import { checkInvitation } from "../rules/documents/check-invitation";
import { countUninvited, listGuests, type Guest, type GuestLists } from "@/domain/guests/list-guests";
import { planSignature } from "@/domain/plan/plan-signature";
import { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { DocumentData, DocumentKind } from "./document-kind";
import { chosen, type DocumentOptions } from "./document-options";
import { documentSheets } from "@/tables/document-sheet-names";
import { workbookFile } from "./workbook-file";

const listsOf = ({ records, assessed, people }: DocumentData): Omit<GuestLists, "withHonorees"> => ({
  delegates: records.delegates.map(({ record, planGroup }) => ({ delegate: record, planGroup })),
  honorees: assessed.map(({ honoree }) => honoree),
  people,
});

function guestsOf(data: DocumentData, options: DocumentOptions): readonly Guest[] {
  return listGuests({ ...listsOf(data), withHonorees: chosen(options, "guests") === "with-honorees" });
}

/** As invitations and plates name them: every short form that the workbook or we know is written out, while lists keep it short. */
function writtenOut({ abbreviations }: DocumentData, guests: readonly Guest[]): readonly Guest[] {
  const data = new AbbreviationDictionary(abbreviations);
  return guests.map((guest) => ({ ...guest, posts: guest.posts.map((post) => data.writeOut(post, "position")) }));
}

const noGuests = (guests: readonly Guest[]): readonly Issue[] =>
  guests.length > 0 ? [] : [issueOf("guests-none", placeInWorkbook(sheetNames.delegates, null), {})];

/** «Giấy mời», a page for each person with all posts. */
export const invitationKind: DocumentKind = {
  id: "invitations",
  group: "people",
  options: ["guests"],
  compose(data, options) {
    const { meeting, correspondence } = data;
    const guests = writtenOut(data, guestsOf(data, options));
    const isWithHonorees = chosen(options, "guests") === "with-honorees";
    const uninvited = isWithHonorees ? 0 : countUninvited(listsOf(data));
    const sheets = [
      invitationSheet(meeting, correspondence.invitation, { guests, sheetName: documentSheets.invitations }),
    ];
    return {
      sheets,
      file: {
        name: "giay-moi.docx",
        kind: "docx",
        bytes: async (templates) =>
          fillLetter(
            await templates.readTemplate("giay-moi.docx"),
            invitationFields(meeting, correspondence.invitation, guests),
          ),
      },
      issues: [
        ...checkInvitation({ meeting, invitation: correspondence.invitation, guests, uninvited }),
        ...correspondence.issues,
      ],
    };
  },
};

/** The list at the door. */
export const signInKind: DocumentKind = {
  id: "sign-in",
  group: "people",
  options: ["guests"],
  compose(data, options) {
    const guests = guestsOf(data, options);
    const sheets = [signInSheet(data.meeting, guests, documentSheets.signIn)];
    return { sheets, file: workbookFile("diem-danh-dai-bieu.xlsx", sheets), issues: noGuests(guests) };
  },
};

/** Names to stand on tables or to wear. */
export const namePlateKind: DocumentKind = {
  id: "name-plates",
  group: "people",
  options: ["guests", "plates"],
  compose(data, options) {
    const guests = writtenOut(data, guestsOf(data, options)).filter(({ name }) => name !== "");
    const plates = { title: data.meeting.title ?? "", sheetName: documentSheets.plates };
    const sheets = [namePlates(guests, chosen(options, "plates"), plates)];
    return { sheets, file: workbookFile("bien-ten-dai-bieu.xlsx", sheets), issues: noGuests(guests) };
  },
};

/** A draft of the award decision, and the list that goes with it. */
export const decisionKind: DocumentKind = {
  id: "award-decision",
  group: "people",
  options: [],
  compose(data) {
    const decrees = new Map(
      data.law.norms.filter(({ kind }) => kind === "award").map(({ code, legalBasis }) => [code, decreeOf(legalBasis)]),
    );
    const facts = decisionFacts(data.meeting, data.assessed, (code) => decrees.get(code) ?? null);
    const sheets = [
      decisionSheet(data.meeting, facts, documentSheets.decision),
      decisionListSheet(data.meeting, facts, documentSheets.decisionList),
    ];
    const at = placeInWorkbook(sheetNames.honorees, null);
    const unknown = data.assessed.filter(({ honoree }) => honoree.kind === null).length;
    const left = data.assessed.length - unknown - facts.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const issues: readonly Issue[] = [
      ...(facts.groups.length === 0 ? [issueOf("decision-nobody", at, {})] : [issueOf("decision-draft", at, {})]),
      ...(unknown === 0 ? [] : [issueOf("decision-unknown-kind", at, { count: unknown })]),
      ...(left === 0 ? [] : [issueOf("decision-other-levels", at, { count: left })]),
    ];
    return {
      sheets,
      file: {
        name: "quyet-dinh-khen-thuong.docx",
        kind: "docx",
        bytes: async (templates) =>
          fillLetter(
            await templates.readTemplate("quyet-dinh.docx"),
            decisionFields(data.meeting, facts, planSignature(data.meeting)),
          ),
      },
      issues,
    };
  },
};

/** Sources for Word's mail merge: invitations and certificates. */
export const mailMergeKind: DocumentKind = {
  id: "mail-merge",
  group: "people",
  options: ["guests"],
  compose(data, options) {
    const guests = writtenOut(data, guestsOf(data, options));
    const sheets = [
      invitationMerge(data.meeting, data.correspondence.invitation, { guests, sheetName: documentSheets.mergeGuests }),
      certificateMerge(data.meeting, data.assessed, documentSheets.mergeCertificates),
    ];
    return { sheets, file: workbookFile("nguon-tron-thu.xlsx", sheets), issues: noGuests(guests) };
  },
};
