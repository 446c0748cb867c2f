import { foldAccents } from "@/language/text/fold-accents";

/** What a commendation conference usually costs besides the award money itself. */
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

/** How a task is recognised: words without marks, and short words that mean something else with other marks («trà» and «kiểm tra», «hoa» and «văn hóa»). */
interface TaskWords {
  readonly folded: RegExp;
  readonly marked?: RegExp;
}

const certificate = String.raw`(?:giay|bang) (?:khen|chung nhan)`;
const words: Readonly<Record<CostTask, TaskWords>> = {
  decoration: {
    folded:
      /\bma ?ket\b|\bmarket\b|\bmaquette\b|trang tri|khanh tiet|back ?drop|\bpa ?no\b|bang (?:ron|dron)|khau hieu|dung rap|san khau/,
    marked: word("phông (?:chữ|nền|sân khấu|bạt|vải)|phông"),
  },
  performance: { folded: /van nghe|tiet muc|bieu dien|ca mua|mua hat/ },
  sound: { folded: /am thanh|tang am|\bmicro(?:phone)?\b|may chieu/, marked: word("loa") },
  invitations: { folded: /giay moi|thiep moi|thu moi/ },
  documents: { folded: /tai lieu|\bphoto\b|pho to\b|photocopy|sao chup|ky yeu|\bin bao cao|van phong pham/ },
  refreshments: {
    folded:
      /nuoc (?:uong|loc|suoi|khoang|tra|ngot|dong chai)|chai nuoc|giai khat|che nuoc|banh (?:keo|ngot)|hoa qua|trai cay|tea ?break/,
    marked: word("trà|chè"),
  },
  flowers: {
    folded: /lang hoa|bo hoa|hoa tuoi|hoa (?:tang|chuc mung|de ban|buc)/,
    marked: word("(?<!trường )hoa(?! quả)"),
  },
  photographs: { folded: /chup (?:anh|hinh)|quay (?:phim|video|clip)|nhiep anh|anh luu niem|phong su/ },
  certificates: {
    folded: new RegExp(
      `\\b(?:in|phoi|mua|viet|lam)\\b(?! hop)[^.;]*\\b${certificate}|\\b${certificate} ?[(,]? ?(?:phoi|in)\\b`,
    ),
  },
  frames: { folded: /\bkhung\b(?! chuong trinh| gio| thoi gian)/ },
};

const award = /tien (?:khen )?thuong|\bthuong\b/;
/** Where no marks are typed at all, «hoa» and «loa» are looked at together with the word before them. */
const otherMeaning =
  /\b(?:van|hang|xa hoi|hien dai|tu dong|dong|cong nghiep) hoa\b|\bhoa (?:don|qua|binh|nhap|thuan)\b/g;

/** A pattern that finds whole words, in lower case with their marks. */
function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "u");
}

/** The tasks that a text names: an item of a budget, or what somebody is charged with in a plan; one text may name several. */
export function costTasksIn(text: string): readonly CostTask[] {
  const marked = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  const folded = foldAccents(marked);
  const plain = marked === folded ? marked.replace(otherMeaning, "") : marked;
  return costTasks.filter((task) => {
    const { folded: phrases, marked: single } = words[task];
    if (!phrases.test(folded) && single?.test(plain) !== true) return false;
    // «Tiền thưởng kèm giấy khen» is money, «Khung giấy khen» a frame: neither is the certificate itself.
    return task !== "certificates" || !award.test(folded);
  });
}
