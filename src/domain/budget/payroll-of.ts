import { foldAccents } from "@/language/text/fold-accents";
import type { Delegate } from "../model/delegate";
import { whoseSeats, type SeatsOf } from "../model/whose-seats";
import type { payrollWords } from "../model/words";

/** Whether a delegate is paid from a state payroll. */
export type Payroll = keyof typeof payrollWords;

/** What the rule reads from a delegate's post, unit and group; `isSure` false = somebody should look. */
export interface PayrollReading {
  readonly payroll: Payroll | null;
  readonly isSure: boolean;
}

const unknown: PayrollReading = { payroll: null, isSure: false };
const says = (payroll: Payroll, isSure: boolean): PayrollReading => ({ payroll, isSure });

/** Retired people, residents and members of associations have no salary from the state, whatever their post was. */
const retired = /nghi huu|huu tri|\bhuu\b|can bo huu|nguyen (?:la )?(?:chu tich|pho|bi thu|truong|hieu)|^nguyen /;
/** Part-time posts of a residential quarter: an allowance, no salary (NĐ 34/2019 Art. 14, then NĐ 33/2023 Art. 34). */
const quarterPosts =
  /\b(?:btcb|ttdp|tbctmt|ctmt)\b|bi thu (?:chi bo|cb)|(?:to truong|to pho|pho to truong) (?:to )?(?:dan pho|tdp)|to (?:truong|pho) tdp|truong ban (?:cong tac mat tran|ctmt)|truong (?:thon|khu pho|xom|ban)\b|chi hoi (?:truong|pho)|chi hoi\b|bao ve (?:to )?dan pho|cong tac vien/;
const school =
  /\btruong\b.*\b(?:mn|mam non|mau giao|th|tieu hoc|thcs|thpt|pho thong|trung hoc)\b|\b(?:thcs|thpt|tieu hoc|mam non)\b/;
const privateUnit =
  /tu thuc|dan lap|cong ty|tnhh|co phan|doanh nghiep|hop tac xa|\bhtx\b|ho kinh doanh|chua\b|giao xu|nha tho/;
const schoolPosts = /hieu truong|hieu pho|giao vien|nhan vien|ke toan|tong phu trach|to truong chuyen mon/;
/** Officials of a commune (Luật Cán bộ, công chức 2008 Art. 61.2) and civil servants. */
const officials =
  /(?:chu tich|pho chu tich|pct|\bct\b) (?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan)|(?:bi thu|pho bi thu|pbt|\bbt\b) (?:thuong truc )?(?:dang uy|du\b|doan|quan uy|thanh uy|huyen uy)|cong chuc|can bo (?:tu phap|dia chinh|van hoa|van phong|ke toan|lao dong|chuyen trach)|chuyen vien|truong phong|pho (?:truong )?phong|cong an|canh sat|bo doi|si quan|chi huy (?:truong|pho)|quan su|tram (?:truong|pho|y te)|bac si|ke toan truong|thanh tra|kiem sat|tham phan|dai bieu quoc hoi/;
const heads =
  /chu tich (?:uy ban )?(?:mttq|mat tran)|chu tich hoi (?:lhpn|lien hiep phu nu|phu nu|nong dan|ccb|cuu chien binh)|bi thu doan/;
const associations =
  /hoi (?:nguoi cao tuoi|nct|chu thap do|ctd|khuyen hoc|cuu giao chuc|tnxp|cuu thanh nien|nguoi mu|dong y|sinh vat canh|da cam)/;
const deputies = /pho chu tich hoi|pho chu tich (?:mttq|mat tran|uy ban mttq)|pho bi thu doan|uy vien/;
const higherUnit =
  /trung uong|\btw\b|thanh uy|quan uy|huyen uy|\bso (?:noi vu|tai chinh|giao duc|van hoa|y te|tu phap)|ubnd (?:quan|huyen|thanh pho|tp)|phong (?:noi vu|tai chinh|giao duc|van hoa|lao dong|tu phap|kinh te|thanh tra)|ban thi dua/;
const higherGroup = /lanh dao (?:quan|huyen|thanh pho|cap tren)|trung uong|cap tren/;

/**
 * Reads from post, unit and group whether a delegate is on a state payroll: who is gets no meal support from the ward (TT 40/2017 Art. 12.4).
 * A post that may be either, a role model without a post, and a private unit are not known.
 */
export function payrollOf({
  position,
  orgUnit,
  group,
  note,
  ...rest
}: Pick<Delegate, "position" | "orgUnit" | "group" | "note"> & SeatsOf): PayrollReading {
  const whose = whoseSeats(rest);
  const [post, unit, title] = [fold(position ?? whose), fold(orgUnit ?? whose), fold(group)];
  if (retired.test(post) || /nghi huu|huu tri|can bo huu/.test(fold(note))) return says("no", true);
  if (privateUnit.test(unit) || privateUnit.test(post)) return unknown;
  if (school.test(unit) || school.test(post)) return says("yes", schoolPosts.test(post));
  if (quarterPosts.test(post)) return says("no", !isOffice(unit));
  if (associations.test(post)) return says("no", false);
  if (deputies.test(post)) return unknown;
  if (schoolPosts.test(post) && !/nhan vien|ke toan/.test(post)) return says("yes", true);
  if (officials.test(post) || heads.test(post)) return says("yes", true);
  if (isHigher(unit)) return says("yes", post !== "");
  if (/^(?:chu tich|pho chu tich|bi thu|pho bi thu|can bo)\b/.test(post) && isOffice(unit)) return says("yes", false);
  if (higherGroup.test(title)) return says("yes", false);
  if (quarterPosts.test(title) && post === "") return says("no", false);
  return unknown;
}

const isHigher = (unit: string): boolean => higherUnit.test(unit);
/** An office or a body whose party cell is of working people. */
const isOffice = (unit: string): boolean =>
  /ubnd|hdnd|dang uy|cong an|quan su|tram y te|uy ban nhan dan|mttq|phong\b(?!.*\bto\b).*\b(?:noi vu|tai chinh|giao duc)/.test(
    unit,
  );

const fold = (text: string | null): string =>
  foldAccents((text ?? "").normalize("NFC"))
    .replace(/\s+/g, " ")
    .trim();
