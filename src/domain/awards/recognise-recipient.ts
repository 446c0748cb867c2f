import { foldAccents } from "@/vietnamese/fold-accents";
import { looksLikePerson, splitHonorific } from "@/vietnamese/person-name";
import type { RecipientKind } from "./honoree";

const householdName =
  /^(?:cac )?(?:gia dinh|ho gia dinh|ho)\s+(?:ong|ba|anh|chi|co|chu|bac|dong chi|d\/c|cu|em)\b|^(?:gia dinh|ho gia dinh)\b/u;
const collectiveName =
  /^(?:tap the|to dan pho|tdp|to (?:so|\d|phu nu|nhan dan|hoa giai|bao ve|tu quan|an ninh|dan van|hoc tap|chuyen mon|tiet kiem|[a-z]*\d)|truong (?:mn|th|thcs|thpt|tieu|mam|mau|trung hoc|pho thong|dai hoc|cao dang|day nghe|lien cap|nuoi|boi duong|chinh tri)|nha truong|hoi|doan (?:tn|thanh nien|tncs|phuong|xa|truong|thi tran|co so|vien|nghe thuat)|cong doan|chi bo|chi doan|chi hoi|phan hoi|dang bo|dang uy|clb|cau lac bo|doi|cong an|tram|benh vien|trung tam|ban|phong|uy ban|ubnd|hdnd|mttq|ubmttq|uy ban mttq|mat tran|cong ty|doanh nghiep|htx|hop tac xa|xi nghiep|van phong|cum|khu|khoi|thon|xom|ap|lang|ban lang|lop|bo phan|nhom|lien doan|quy|chua|dinh|quan uy|thanh uy|xa|phuong|quan|huyen|bch|ban chi huy|hoi dong|vien|so|chi cuc|cuc|toa an|kho bac|ngan hang|cho)(?![\p{L}\d])/u;

/** Tells by a recipient's name alone whether it is a person, a collective or a household; null when the name does not say. */
export function recipientOfName(name: string): RecipientKind | null {
  const folded = foldAccents(name);
  if (householdName.test(folded)) return "household";
  const isCollective = collectiveName.test(folded);
  if (looksLikePerson(name)) {
    // Hội, Ban, Đoàn … are no surnames of more than one syllable after them; «Đoàn Thị Lan» is a person.
    return isCollective && /\d|["“(]/u.test(name)
      ? "collective"
      : isCollective && !hasPersonMark(folded)
        ? "collective"
        : "individual";
  }
  if (isCollective) return "collective";
  return splitHonorific(name).honorific === null ? null : "individual";
}

const hasPersonMark = (folded: string): boolean =>
  /^\S+ (?:thi|van|duc|huu|ngoc|minh|thanh|quang|xuan|dinh|tien|trong|the|ba|cong|manh|hong|thu|thuy|kim|bich)\b/u.test(
    folded,
  );

const codes: Readonly<Record<string, RecipientKind>> = {
  canhan: "individual",
  tapthe: "collective",
  hogiadinh: "household",
  giadinh: "household",
  cn: "individual",
  tt: "collective",
  hgd: "household",
  gd: "household",
  ho: "household",
  dn: "collective",
  doanhnghiep: "collective",
};

/** Reads a recipient kind from a cell («Cá nhân», `TAPTHE`), a group's title, a sheet's name or a heading; null when the words name none or several. */
export function recipientOfWords(text: string): RecipientKind | null {
  const folded = foldAccents(text);
  const code = codes[folded.replace(/[^a-z]/gu, "")];
  if (code) return code;
  const found: RecipientKind[] = [];
  if (/(?:^|[^\p{L}])(?:ca nhan|nguoi|ho va ten|ho ten|chien si)(?![\p{L}])/u.test(folded)) found.push("individual");
  if (/(?:^|[^\p{L}])(?:tap the|don vi|to chuc)(?![\p{L}])/u.test(folded)) found.push("collective");
  if (/(?:^|[^\p{L}])(?:gia dinh|chu ho|ho gia dinh|ho)(?![\p{L}])/u.test(folded)) found.push("household");
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The person named in a household's name: «Gia đình ông Nguyễn Trọng Sơn» → «Nguyễn Trọng Sơn»; null when it names none. */
export function householdHead(name: string): string | null {
  const rest = name.replace(/^(?:hộ\s+)?(?:gia đình|hộ)\s+/iu, "");
  if (rest === name) return null;
  const head = splitHonorific(rest).name;
  return looksLikePerson(head) ? head : null;
}
