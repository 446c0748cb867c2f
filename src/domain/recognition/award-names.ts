import type { RecipientKind } from "../model/honoree";

/** A title (danh hiệu thi đua), a form of commendation (hình thức khen thưởng), or a locality's own title. */
export type AwardClass = "title" | "form" | "local";

/** The law's award, by its folded name; grades and levels stand apart. */
export type AwardName =
  | "lao-dong-tien-tien"
  | "chien-si-thi-dua"
  | "tap-the-lao-dong-tien-tien"
  | "tap-the-lao-dong-xuat-sac"
  | "to-dan-pho-van-hoa"
  | "xa-phuong-tieu-bieu"
  | "co-thi-dua"
  | "gia-dinh-van-hoa"
  | "nguoi-tot-viec-tot"
  | "giay-khen"
  | "bang-khen"
  | "ky-niem-chuong"
  | "huy-chuong"
  | "huan-chuong-sao-vang"
  | "huan-chuong-ho-chi-minh"
  | "huan-chuong-doc-lap"
  | "huan-chuong-lao-dong"
  | "anh-hung";

interface AwardFacts {
  readonly awardClass: AwardClass;
  /** Whom the law gives it to. */
  readonly recipients: readonly RecipientKind[];
  /** On folded words; the first pattern that matches takes its words away, so longer names stand before the names inside them. */
  readonly pattern: RegExp;
}

const advanced = "(?:ldtt|(?:lao dong|ld) (?:tien tien|tt))";
const culture = "(?:van hoa|vh)";
const neighbourhood = "(?:to dan pho|to dan cu|to dp|tdp|thon|lang|ap|buon|xom|khom|khu pho|khu dan cu|kdc|khu)";

/** All awards that we know, in the order in which a text is searched. */
export const awards: Readonly<Record<AwardName, AwardFacts>> = {
  "tap-the-lao-dong-xuat-sac": {
    awardClass: "title",
    recipients: ["collective"],
    pattern: /\b(?:tap the|tt) (?:ldxs|(?:lao dong|ld) (?:xuat sac|xs))\b|\bdon vi quyet thang\b/,
  },
  "tap-the-lao-dong-tien-tien": {
    awardClass: "title",
    recipients: ["collective"],
    pattern: new RegExp(`\\b(?:tap the|tt) ${advanced}\\b|\\b(?:tap the|don vi) tien tien\\b`),
  },
  "chien-si-thi-dua": {
    awardClass: "title",
    recipients: ["individual"],
    pattern: /\bcstd\b|\b(?:chien s[iy]|cs) (?:thi dua|td)\b/,
  },
  "lao-dong-tien-tien": {
    awardClass: "title",
    recipients: ["individual"],
    pattern: new RegExp(`\\b${advanced}\\b|\\bchien s[iy] tien tien\\b|\\bcstt\\b`),
  },
  "co-thi-dua": { awardClass: "title", recipients: ["collective"], pattern: /\bco (?:thi dua|td)\b|\bco don vi\b/ },
  "to-dan-pho-van-hoa": {
    awardClass: "title",
    recipients: ["collective"],
    pattern: new RegExp(`\\b${neighbourhood}(?: so)?(?: \\d+)?(?: dat)?(?: chuan)?(?: danh hieu)? ${culture}\\b`),
  },
  "gia-dinh-van-hoa": {
    awardClass: "title",
    recipients: ["household"],
    pattern: new RegExp(`\\b(?:gia dinh|gd|ho) ${culture}\\b`),
  },
  "xa-phuong-tieu-bieu": {
    awardClass: "title",
    recipients: ["collective"],
    pattern: /^ (?:danh hieu )?(?:(?:xa|phuong|thi tran|dac khu) )+tieu bieu\b/,
  },
  "nguoi-tot-viec-tot": {
    awardClass: "local",
    recipients: ["individual"],
    pattern: /\bnguoi tot (?:va )?viec tot\b|\bntvt\b|\bnt vt\b/,
  },
  "huan-chuong-sao-vang": {
    awardClass: "form",
    recipients: ["individual", "collective"],
    pattern: /\b(?:huan chuong|hc) sao vang\b/,
  },
  "huan-chuong-ho-chi-minh": {
    awardClass: "form",
    recipients: ["individual", "collective"],
    pattern: /\b(?:huan chuong|hc) (?:ho chi minh|hcm)\b/,
  },
  "huan-chuong-doc-lap": {
    awardClass: "form",
    recipients: ["individual", "collective"],
    pattern: /\b(?:huan chuong|hc) (?:doc lap|dl|quan cong)\b/,
  },
  "huan-chuong-lao-dong": {
    awardClass: "form",
    recipients: ["individual", "collective"],
    pattern: /\b(?:huan chuong|hc) (?:lao dong|ld|chien cong|bao ve to quoc|dai doan ket|dung cam)\b/,
  },
  "anh-hung": {
    awardClass: "form",
    recipients: ["individual", "collective"],
    pattern: /\banh hung (?:lao dong|ld|luc luong|llvt\w*)\b|\bahld\b|\bahllvt\w*\b/,
  },
  // A sports medal (huy chương vàng, bạc, đồng) is no medal of the State.
  "huy-chuong": { awardClass: "form", recipients: ["individual"], pattern: /\bhuy chuong\b(?! (?:vang|bac|dong)\b)/ },
  "ky-niem-chuong": { awardClass: "form", recipients: ["individual"], pattern: /\bk[iy] niem chuong\b|\bknc\b/ },
  "bang-khen": {
    awardClass: "form",
    recipients: ["individual", "collective", "household"],
    pattern: /\b(?:bang|b) khen\b|\bbk\b/,
  },
  "giay-khen": {
    awardClass: "form",
    recipients: ["individual", "collective", "household"],
    pattern: /\b(?:giay|g) khen\b|\bgk\b/,
  },
};
