import { foldAccents } from "../text/fold-accents";

/** Lists that offices keep and that name nobody to invite or to honour, and spend nothing. */
export type ForeignList = "payroll" | "court-cases" | "contracts" | "assets";

/** What only a payroll has. */
const pay: readonly RegExp[] = [
  /he so luong|he so chuc vu|^hsl(?![a-z])/,
  /phu cap|^pc(?:cv|tn|kv|\s)|^hspc/,
  /^(?:tong |tien |muc )?luong(?! co so)(?!.*thuong)|(?:tong|tien|bang) luong(?! co so)|bac luong|luong (?:thang|chinh|co ban|thuc)/,
  /bhxh|bhyt|bhtn|kpcd|bao hiem (?:xa hoi|y te|that nghiep)|doan phi/,
  /ngay cong|so cong(?!\p{L})|cong chuan|lam them|tang ca|cham cong/u,
  /salary|wage/,
  /allowance|overtime|net pay/,
  /khau tru|thue tncn|giam tru|cac khoan tru|deduction/,
];
/** What lists of award money may have as well. */
const pocketed: readonly RegExp[] = [
  /thuc (?:linh|nhan)|duoc nhan|con (?:duoc )?nhan|tong thu nhap/,
  /tien cong|thu lao/,
  /tam ung/,
  /^he so(?!\p{L})/u,
];
const court: readonly RegExp[] = [
  /nguyen don|bi don|duong su|nguoi (?:khoi kien|bi kien)/,
  /bi cao|bi can|toi danh/,
  /hinh phat|muc an|an phi|thi hanh an|bi hai|nguoi bao chua|pham nhan|tien an/,
  /thu ly|so an(?!\p{L})|vu an|loai an|quan he (?:tranh chap|phap luat)/u,
  /tham phan|hoi tham|kiem sat vien|thu ky (?:phien toa|toa)/,
  /phien toa|xet xu|ngay xu|hoa giai thanh|ban an/,
];
const contracts: readonly RegExp[] = [
  /(?:so|ma|ten) (?:hop dong|hd)(?!\p{L})|hop dong so/u,
  /ngay (?:ky|hieu luc)|thoi han|ngay (?:het han|thanh ly)/,
  /gia tri (?:hop dong|hd|nghiem thu|thanh ly)/,
  /nha thau|ben [ab](?!\p{L})|doi tac|goi thau|nha cung cap/u,
  /nghiem thu|thanh ly|bao lanh/,
];
const assets: readonly RegExp[] = [
  /ten tai san|ma tai san|loai tai san|so the tai san|^tai san/,
  /nguyen gia|gia tri con lai|con lai/,
  /khau hao|hao mon/,
  /nam (?:mua|su dung|dua vao su dung|san xuat)|ngay su dung/,
  /nuoc san xuat|nhan hieu|so seri|serial|model/,
  /tinh trang|hien trang|noi dat|bo phan su dung|vi tri/,
  /kiem ke|so sach|chenh lech/,
];
/** Above a payroll, whatever its columns; not above «tiền thưởng». */
const surePayTitle = /bang (?:thanh toan )?(?:tien )?luong|thanh toan tien luong|cham cong/;
const payTitle =
  /bang (?:thanh toan )?(?:tien )?luong|thanh toan (?:tien )?(?:luong|phu cap)|cham cong|(?:tien|bang) luong thang|phu cap/;
const assetTitle = /tai san|kiem ke|cong cu dung cu/;

const hits = (words: readonly RegExp[], headings: readonly string[]): number =>
  words.filter((word) => headings.some((heading) => word.test(heading))).length;

/** True for a heading that a payroll has: «Hệ số lương», «Phụ cấp», «Thực lĩnh». */
export const isPayHeading = (heading: string): boolean => hits([...pay, ...pocketed], [folded(heading)]) > 0;

const folded = (text: string): string => foldAccents(text).replace(/\s+/gu, " ").trim();

/** Tells by its headings, and the titles above them, whether a table is a list of something else than ours; null for all others. */
export function foreignList(headings: readonly string[], titles: readonly string[]): ForeignList | null {
  const heads = headings.map(folded).filter((text) => text !== "");
  const above = foldAccents(titles.join(" \n "));
  const own = hits(pay, heads);
  const isSaid = surePayTitle.test(above) && !/khen|thuong/.test(above);
  const more = hits(pocketed, heads);
  const isPaid = isSaid || own > 1 || (own === 1 && (more > 0 || payTitle.test(above))) || more > 2;
  if (isPaid) return "payroll";
  if (hits(court, heads) > 1) return "court-cases";
  if (hits(contracts, heads) > 2 || (hits(contracts, heads) > 1 && /hop dong|goi thau/.test(above))) return "contracts";
  return hits(assets, heads) > 2 || (hits(assets, heads) > 1 && assetTitle.test(above + heads.join(" ")))
    ? "assets"
    : null;
}
