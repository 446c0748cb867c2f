import type { Honoree } from "@/domain/model/honoree";
import { handedOverWords, recipientWords } from "@/domain/model/words";
import { awardInTitle, isAwardHeading } from "@/domain/recognition/award-in-title";
import { award } from "@/fields/award/award";
import { awardTick } from "@/fields/award/award-tick";
import { grantLevel } from "@/fields/award/grant-level";
import { period } from "@/fields/award/period";
import { title } from "@/fields/award/title";
import { note } from "@/fields/list/note";
import { ordinal } from "@/fields/list/ordinal";
import { amount } from "@/fields/money/amount";
import { money } from "@/fields/money/money";
import { familyName } from "@/fields/name/family-name";
import { givenName } from "@/fields/name/given-name";
import { honorific } from "@/fields/name/honorific";
import { middleName } from "@/fields/name/middle-name";
import { name } from "@/fields/name/name";
import { checkRecipientName } from "@/fields/name/recipient-name";
import { recipientKind } from "@/fields/name/recipient-kind";
import { representative } from "@/fields/name/representative";
import { bank } from "@/fields/payee/bank";
import { bankAccount } from "@/fields/payee/bank-account";
import { identityNumber } from "@/fields/payee/identity-number";
import { department } from "@/fields/post/department";
import { group } from "@/fields/post/group";
import { orgUnit } from "@/fields/post/org-unit";
import { position } from "@/fields/post/position";
import { positionAndUnit } from "@/fields/post/position-and-unit";
import { foldAccents } from "@/language/text/fold-accents";
import { column, fieldColumn } from "../declaration/column";
import { listTable } from "../declaration/list-table";
import { headingsOf } from "../declaration/table-declaration";
import { choiceNames } from "../settings/meeting-sheet";
import { sheetNames } from "../sheet-names";
import { awardCodesName } from "../norms/norm-sheet";
import { hasMoney, hasPeople } from "./has-people";
import { sourceColumns } from "./source-columns";

const match = 'DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Được dùng],"Có"';
/** Blank unless exactly one norm that may be used carries the code with a figure: an ambiguous figure is not guessed. */
const figureOf = (heading: string): string =>
  `=IF([@[Mã khen thưởng]]="","",IF(COUNTIFS(${match},DinhMuc[${heading}],">0")=1,SUMIFS(DinhMuc[${heading}],${match}),""))`;
/** What a person sets counts only beside a reason. */
const payableFormula =
  '=IF([@[Lý do không chi]]<>"",0,IF(AND(SUM([@[Mức sửa]])>0,[@[Lý do sửa]]<>""),ROUND([@[Mức sửa]],0),IF([@[Mức thưởng]]="",0,[@[Mức thưởng]])))';
/** The level that grants pays; where none is said, the ward pays what the law in force lets its chair grant. */
const wardMayGrant =
  'COUNTIFS(DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Áp dụng],"Có",DinhMuc[Cấp được tặng],"*Phường*")>0';
const payableByWardFormula =
  '=IF([@[Cấp khen]]="Phường",[@[Được chi]],IF([@[Cấp khen]]<>"",0,' +
  `IF([@[Mã khen thưởng]]="",[@[Được chi]],IF(${wardMayGrant},[@[Được chi]],0))))`;

const honoreeTitle =
  /danh sach.{0,80}(?:khen thuong|bieu duong|ton vinh|trao thuong|duoc tang|trao tang|duoc khen|de nghi khen|tang thuong|giay khen|bang khen|danh hieu)|de nghi (?:tang|khen|xet)|chi (?:tien )?thuong|tien thuong|tong hop.{0,40}khen thuong/u;
const honoreeSheet = /^(?:ds|danh sach)?\s*(?:thi dua,?\s*-?\s*)?khen(?: thuong)?(?![\p{L}])/u;
const isAwardMoney = /khen|thuong/u;
const delegateTitle = /dai bieu|khach moi|thanh phan (?:tham )?du|danh sach.{0,40}(?:tham )?du |giay moi|moi du/u;

/** «Khen thưởng»: who is honoured, one row a recipient and an award, with the award money as live formulas (whole đồng). */
export const honoreeTable = listTable<Honoree>()({
  kind: "honorees",
  name: "KhenThuong",
  sheet: sheetNames.honorees,
  title: "DANH SÁCH KHEN THƯỞNG",
  hint: "Ô nền xám tự tính từ sheet «Định mức» theo ngày quyết định; để trống khi chưa rõ định mức, không đoán.",
  frozenColumns: 4,
  rowIds: true,
  lastPrinted: "payableByWard",
  columns: {
    ordinal: fieldColumn(ordinal, { isPlace: true }),
    kind: fieldColumn(recipientKind, {
      heading: "Loại",
      fill: ({ kind }: Honoree) => (kind === null ? null : recipientWords[kind]),
    }),
    honorific: fieldColumn(honorific, { width: 8 }),
    name: fieldColumn(name, {
      heading: "Tên người hoặc tập thể",
      width: 25,
      from: [name, familyName, middleName, givenName],
      check: checkRecipientName,
    }),
    position: fieldColumn(position, { width: 16, from: [position, positionAndUnit] }),
    orgUnit: fieldColumn(orgUnit, { width: 20, from: [orgUnit, department] }),
    awardText: fieldColumn(award, { from: [award, title, awardTick, grantLevel] }),
    period: fieldColumn(period),
    code: column("Mã khen thưởng", [13, "centred"], { choices: `=${awardCodesName}` }),
    /** Who signs, by pricing; a list says it in the award's text. */
    level: fieldColumn(grantLevel, {
      width: 10,
      form: "centred",
      choices: `=${choiceNames.level}`,
      from: [],
      check: null,
    }),
    /** From DinhMuc, blank when not exactly one norm that may be used has a multiplier. */
    multiplier: column("Hệ số", [6, "multiplier"], { formula: figureOf("Hệ số") }),
    /** DinhMuc's «Mức áp dụng» of the code; blank when not exactly one norm that may be used has one. */
    amount: column("Mức thưởng", [11, "money"], { formula: figureOf("Mức áp dụng") }),
    /** Why nothing is paid although there is a norm (lower title of the same period …); typed or computed, editable. */
    unpaidReason: column("Lý do không chi", [16, "text"]),
    /** The amount set by a person with a reason, else the norm's; 0 with an unpaidReason or without an amount. */
    payable: column("Được chi", [11, "money"], { formula: payableFormula }),
    /** Payable when the ward grants it, or no level is said and the ward's chair may grant it; else 0. */
    payableByWard: column("Phường chi", [11, "money"], { formula: payableByWardFormula }),
    typedAmount: fieldColumn(money, { heading: "Số tiền trong danh sách", from: [money, amount] }),
    /** An amount that a person sets in the place of the norm's; it counts only beside a reason. */
    overrideAmount: column("Mức sửa", [11, "money"], { byHand: true }),
    overrideReason: column("Lý do sửa", [16, "text"], { byHand: true }),
    representative: fieldColumn(representative),
    /** Order of handing over at the conference, from 1; blank = by rule, after the numbered ones. */
    stageOrder: column("Thứ tự trao", [7, "integer"]),
    identityNumber: fieldColumn(identityNumber, { width: 14, isOptional: true }),
    bankAccount: fieldColumn(bankAccount, { width: 15, isOptional: true }),
    bank: fieldColumn(bank, { width: 15, isOptional: true }),
    /** «Có» when the payee has signed for the money, «Chưa» when not; blank before the meeting. */
    handedOver: column("Đã ký nhận", [8, "centred"], { choices: Object.values(handedOverWords), byHand: true }),
    /** Why the money was not handed over (vắng, chuyển khoản sau …). */
    unclaimedReason: column("Lý do chưa nhận", [14, "text"], { byHand: true }),
    note: fieldColumn(note, { width: 14 }),
    /** How the money was calculated when it was last priced, so that the next pricing tells what has changed. */
    lastPriced: column("Lần tính gần nhất", [20, "quiet"], { style: { wrap: false } }),
    ...sourceColumns(13, 9, 7),
  },
  reads: [group],
  main: "name",
  identity: {
    name: "name",
    strong: ["identityNumber"],
    ties: ["orgUnit"],
    weak: ["awardText", "period", "orgUnit", "position", "typedAmount"],
  },
  likeness: ["name", "awardText"],
  says: ["name", "orgUnit", "awardText", "period"],
  recognise(known) {
    const { has, matches, titles, words } = known;
    if (!hasPeople(known)) return false;
    if (has("award") || has("title") || has("awardTick")) return true;
    // «Khen thưởng» over amounts.
    if (
      matches.some(({ field, heading }) => field === "money" && isAwardMoney.test(foldAccents(heading.path.join(" "))))
    )
      return true;
    const [sheet = ""] = titles;
    const isHonoured =
      isAwardHeading(sheet) ||
      honoreeSheet.test(foldAccents(sheet)) ||
      honoreeTitle.test(words) ||
      titles.some((text) => /danh sách|được|tặng/iu.test(text) && awardInTitle(text) !== null);
    return isHonoured && (hasMoney(known) || has("period") || !delegateTitle.test(words));
  },
});

/** The headings of «Khen thưởng» by the keys of its columns. */
export const honoreeColumns = headingsOf(honoreeTable);
