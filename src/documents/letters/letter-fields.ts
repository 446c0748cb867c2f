import type { DecisionFacts } from "@/domain/decision/decision-facts";
import type { Invitation } from "@/domain/guests/invitation";
import type { Guest } from "@/domain/guests/list-guests";
import type { IsoDate } from "@/language/dates/iso-date";
import type { Meeting } from "@/domain/model/meeting";
import type { PlanSignature } from "@/domain/plan/plan-signature";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import { countWords, decisionContent } from "../decision/decision-content";
import { guestName, invitationContent } from "../guests/invitation-content";
import { dayOf, OPEN } from "../page/voucher-rows";
import { placeName } from "../page/place-name";
import type { FieldRecord, FieldValue } from "../templates/template-tags";
import { letterTags as tags } from "./letter-tags";

const known = (text: string | null): FieldValue => text ?? { missing: OPEN };

interface Head {
  readonly meeting: Meeting;
  readonly number: string;
  readonly date: IsoDate | null;
  readonly recipients: readonly string[];
  readonly signature: PlanSignature;
}

/** Head and foot, which all letters have. */
const headFields = ({ meeting, number, date, recipients, signature }: Head): FieldRecord => ({
  [tags.superior]: known(meeting.superior),
  [tags.orgUnit]: known(meeting.orgUnit),
  [tags.placeName]: known(placeName(meeting.orgUnit)),
  [tags.number]: number,
  [tags.date]: dayOf(date),
  [tags.title]: known(meeting.title),
  [tags.recipients]: recipients.map((recipient) => ({ [tags.recipient]: recipient })),
  [tags.authority]: signature.authority ?? "",
  [tags.signatureTitles]: signature.titles.map((title) => ({ [tags.signatureTitle]: title })),
  [tags.signer]: known(signature.name),
});

/** The fields of giay-moi.docx: one record for each guest. */
export function invitationFields(meeting: Meeting, invitation: Invitation, guests: readonly Guest[]): FieldRecord {
  const content = invitationContent(meeting, invitation);
  const { number, signature } = content;
  return {
    ...headFields({ meeting, number, date: invitation.date, recipients: ["- Như kính mời;", "- Lưu: VT."], signature }),
    [tags.time]: content.time,
    [tags.place]: content.place,
    [tags.host]: content.host ?? "",
    [tags.request]: content.request ?? "",
    [tags.contact]: content.contact ?? "",
    [tags.guests]: guests.map((guest) => ({
      [tags.guest]: guestName(guest),
      [tags.posts]: guest.posts.map((post) => ({ [tags.post]: post })),
    })),
  };
}

const groupTitles = { collective: "I. TẬP THỂ", individual: "II. CÁ NHÂN", household: "III. HỘ GIA ĐÌNH" } as const;
const titleText = (title: string, index: number): string => title.replace(/^[IVX]+/, ["I", "II", "III"][index] ?? "");

/** The fields of quyet-dinh.docx: articles, and the list by groups with their sums. */
export function decisionFields(meeting: Meeting, facts: DecisionFacts, signature: PlanSignature): FieldRecord {
  const content = decisionContent(meeting, facts);
  const { number, recipients } = content;
  const issuer = (meeting.orgUnit ?? OPEN).replace(/^ubnd/iu, "ỦY BAN NHÂN DÂN").toLocaleUpperCase("vi");
  return {
    ...headFields({
      meeting,
      number,
      date: meeting.awardDecision.date,
      recipients,
      signature: { ...signature, authority: null },
    }),
    [tags.subject]: content.title,
    [tags.issuer]: `CHỦ TỊCH ${issuer}`,
    [tags.grounds]: content.grounds.map((ground, index, all) => ({
      [tags.ground]: `${ground}${index === all.length - 1 ? "." : ";"}`,
    })),
    [tags.articles]: content.articles.map(({ title, text }) => ({
      [tags.articleTitle]: title,
      [tags.articleText]: text,
    })),
    [tags.counts]: countWords(facts.counts),
    [tags.total]: formatVnd(facts.total),
    [tags.totalInWords]: sumInWords(facts.total),
    [tags.groups]: facts.groups.map(({ kind, rows }, index) => ({
      [tags.groupTitle]: titleText(groupTitles[kind], index),
      [tags.subtotal]: formatVnd(rows.reduce((sum, { priced }) => sum + priced.payableByWard, 0)),
      [tags.honorees]: rows.map(({ honoree, priced }, at) => ({
        [tags.ordinal]: String(at + 1),
        [tags.name]: [honoree.honorific, honoree.name].filter((part) => part !== null).join(" "),
        [tags.position]: honoree.position ?? "",
        [tags.honoreeUnit]: honoree.orgUnit ?? "",
        [tags.award]: honoree.awardText ?? "",
        [tags.amount]: priced.amount === null ? "" : formatVnd(priced.payableByWard),
      })),
    })),
  };
}
