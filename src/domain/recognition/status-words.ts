import { foldAccents } from "@/language/text/fold-accents";
import type { AwardStatus } from "../model/honoree";

const no = "không|chưa|ko|khg|kg|hok|chẳng";
const hand = "chi|trả|nhận|lĩnh|lãnh|phát|trao|chuyển|thanh toán|quyết toán|ứng|tạm ứng|ký nhận|cấp";
const decide = "duyệt|phê duyệt|ký|có quyết định|có qđ|ra quyết định|ban hành|trình|chốt|công bố";
const grant =
  "đạt|được|đc|đủ|xét|công nhận|khen|tặng|duyệt|đồng ý|thông qua|đề nghị|bình|bầu|trúng|hoàn thành|xếp|chấp thuận|nhất trí|đảm bảo|bảo đảm|đáp ứng|trong danh sách|thuộc|có";
const payer =
  "quận|huyện|thành phố|tp|tỉnh|sở|bộ|phòng|trường|công ty|cty|đơn vị|cơ quan|doanh nghiệp|cấp trên|cấp khác|nơi khác|nhà tài trợ|tài trợ|hội|đoàn|mttq|mặt trận|xã hội hóa|xã hội hoá";

/**
 * What is said around an award, the first that fits is taken: words with their marks, bounded by other letters. `granted` stands for what sounds
 * like a doubt and is none: «chưa chi», «kèm tiền thưởng», «phường chi».
 */
const phrases: readonly (readonly [status: AwardStatus, words: string])[] = [
  [
    "granted",
    `chưa (?:${hand})|chưa được (?:${hand})|(?:phường|xã|thị trấn|p) (?:đã |sẽ |tự )?(?:chi|trả)(?! (?:bộ|hội|đoàn))`,
  ],
  [
    "without-money",
    `(?:không|ko|kg|khg) (?:_ ){0,3}?(?:tiền|tiền thưởng|kinh phí|chi|trả|thưởng|hưởng)|miễn thưởng|chỉ (?:tặng|trao|nhận|khen|cấp|có|kèm) (?:giấy|bằng|danh hiệu|hoa|quà|hiện vật)|(?:thưởng|tặng|bằng) hiện vật|không tiền`,
  ],
  ["proposed", `(?:không|chưa|ko) (?:${decide})|chưa có (?:kết quả|văn bản|số)`],
  [
    "refused",
    `(?:${no}|k) (?:(?:được|đc|có|hề|thể) )?(?:${grant})|hội đồng bác|bác (?:đơn|hồ sơ)|bị (?:loại|bác|trừ|cắt|từ chối|kỷ luật)|loại khỏi|từ chối|trượt|rớt|ngoài danh sách`,
  ],
  [
    "withdrawn",
    "thu hồi|hủy|huỷ|bãi bỏ|tước|rút|xóa|xoá|gạch tên|trả lại|đình chỉ|bỏ (?:khen|tặng|danh hiệu|tên|ra|qua)|thôi (?:khen|tặng|nhận)|tịch thu",
  ],
  [
    "paid",
    `đã (?:được |đc )?(?:${hand}|tặng|khen|thưởng|hưởng)|(?:${hand}|tặng|khen|thưởng) (?:rồi|xong)|(?:chi|trả|tặng|trao|nhận|khen) (?:năm|tháng|ngày|đợt) (?:trước|ngoái|#)`,
  ],
  [
    "proposed",
    `đề nghị|đề xuất|kiến nghị|xin|trình|dự kiến|chờ|đợi|đang|đăng ký|đăng kí|phấn đấu|xét|xem xét|dự thảo|tạm|giới thiệu|sẽ|nếu|hoãn|treo|bảo lưu|cân nhắc|đn|dự trù|ứng viên|ứng cử`,
  ],
  [
    "paid-elsewhere",
    `(?:${payer})(?: _){0,5}? (?:chi|trả|thưởng tiền|cấp tiền|lo|chịu)(?! (?:bộ|hội|đoàn|cục|nhánh))|(?:nguồn|kinh phí|ngân sách|quỹ|tiền|tiền thưởng)(?: _){0,3}? (?:${payer})|tự chi|(?:nhận|lĩnh|lãnh) (?:tiền |thưởng |tiền thưởng )?(?:tại|ở|bên) _|chi (?:ở|bên|từ|tại) _`,
  ],
  ["unclear", `${no}|xem lại|kiểm tra|nhầm|trùng|bỏ`],
];

const bounded = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
/** `_` is any word, `#` a digit. */
const spelled = (words: string): string =>
  words.replace(/ /g, "\\s+").replace(/_/g, "[\\p{L}\\d]+").replace(/#/g, "\\d+");

const patterns = phrases.map(([status, words]) => {
  const [marked, bare] = [words, foldAccents(words)].map((each) => bounded(spelled(each)));
  return { status, marked: new RegExp(`${marked}`, "u"), bare: new RegExp(`${bare}`, "u") };
});

/** A status with where the words for it stand. */
export interface StatusFound {
  readonly status: AwardStatus;
  readonly at: number;
}

/** The first status that a text speaks of, anywhere in it or at its beginning; null when it speaks of none. */
export const statusIn = (text: string, where: "anywhere" | "start"): AwardStatus | null =>
  findStatus(text.trim(), where)?.status ?? null;

/** The first status that a text speaks of, with its place. */
export function findStatus(text: string, where: "anywhere" | "start" = "anywhere"): StatusFound | null {
  const typed = text.normalize("NFC").toLowerCase();
  // Without marks «chi» may be «chị», «huy» be «huy chương»: the bare words are tried on bare texts only.
  const isBare = foldAccents(typed) === typed;
  for (const { status, marked, bare } of patterns) {
    const at = typed.search(isBare ? bare : marked);
    if (where === "start" ? at === 0 : at >= 0) return { status, at };
  }
  const asked = where === "anywhere" ? typed.indexOf("?") : -1;
  return asked < 0 ? null : { status: "unclear", at: asked };
}
