import { foldAccents } from "@/vietnamese/fold-accents";

/** What a commendation conference usually costs, beside the award money itself. */
export type CostTask =
  | "decoration"
  | "performance"
  | "sound"
  | "invitations"
  | "documents"
  | "refreshments"
  | "flowers"
  | "photographs"
  | "certificates"
  | "frames";

/** In the order in which a plan names them; the workbook keeps waivers in the same order, so a new task comes last. */
export const costTasks: readonly CostTask[] = [
  "decoration",
  "performance",
  "sound",
  "invitations",
  "documents",
  "refreshments",
  "flowers",
  "photographs",
  "certificates",
  "frames",
];

/** As the workbook names them. */
export const costTaskWords: Readonly<Record<CostTask, string>> = {
  decoration: "Ma két, trang trí",
  performance: "Văn nghệ",
  sound: "Âm thanh, loa máy",
  invitations: "Giấy mời",
  documents: "In, phô tô tài liệu",
  refreshments: "Nước uống, giải khát",
  flowers: "Hoa",
  photographs: "Chụp ảnh, quay phim",
  certificates: "Giấy khen (phôi, in)",
  frames: "Khung giấy khen",
};

/** On folded text. */
const words: Readonly<Record<CostTask, RegExp>> = {
  decoration:
    /\bma ?k[eé]t|\bmarket\b|\bmaquette\b|trang tri|khanh tiet|\bphong (?:chu|nen|san khau|bat|vai)\b|phong,? (?:bang|ma)|back ?drop|pano|pa no|bang (?:ron|dron)|khau hieu|dung rap|san khau/,
  performance: /van nghe|tiet muc|bieu dien|dan (?:dung )?(?:mua|ca)|ca mua|mua hat/,
  sound: /am thanh|\bloa\b|tang am|\bmic(?:ro|rophone)?\b|may chieu|man hinh|anh sang|thiet bi/,
  invitations: /giay moi|thiep moi|thu moi/,
  documents: /tai lieu|photo|pho to|sao chup|in an(?! giay (?:khen|moi))|ky yeu|\bin bao cao|van phong pham/,
  refreshments:
    /nuoc (?:uong|loc|suoi|khoang|tra|ngot)|\bnuoc\b(?! (?:ngoai|ta))|giai khat|\btra\b(?! (?:tien|cong))|che nuoc|banh (?:keo|ngot)|hoa qua|tea ?break|teabreak/,
  flowers: /\bhoa\b(?! (?:don|qua|hoc|si|nhap|hoi|binh))|lang hoa|bo hoa/,
  photographs: /chup (?:anh|hinh)|quay (?:phim|video|clip)|nhiep anh|anh luu niem|phong su/,
  certificates:
    /(?:in|phoi|mua|viet|giay|lam)[^.;]*\b(?:giay|bang) (?:khen|chung nhan)|(?:giay|bang) (?:khen|chung nhan) ?[(,]?[^.;]*(?:phoi|\bin\b)/,
  frames: /khung/,
};

const award = /tien (?:khen )?thuong|\bthuong\b/;

/** The tasks that a text names: an item of a budget, or what somebody is charged with in a plan; one text may name several. */
export function costTasksIn(text: string): readonly CostTask[] {
  const folded = foldAccents(text.normalize("NFC")).replace(/\s+/g, " ");
  return costTasks.filter(
    (task) =>
      words[task].test(folded) &&
      // «Khung giấy khen» is a frame, «Tiền thưởng kèm giấy khen» is money: neither is the paper itself.
      !(task === "certificates" && (award.test(folded) || (/khung/.test(folded) && !/phoi|\bin\b/.test(folded)))),
  );
}
