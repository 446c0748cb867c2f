import type { DecisionFacts } from "@/domain/decision/decision-facts";
import type { Meeting } from "@/domain/model/meeting";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import { OPEN } from "../page/voucher-rows";

/** A draft of the award decision as printed. Its wording is usage, not law: a person reads it before it is signed. */
export interface DecisionContent {
  readonly number: string;
  readonly title: string;
  /** «Căn cứ …», without the sign at the end. */
  readonly grounds: readonly string[];
  readonly articles: readonly { readonly title: string; readonly text: string }[];
  readonly recipients: readonly string[];
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** «02 tập thể, 01 cá nhân»; what there is none of is not named. */
export function countWords({ collective, individual, household }: DecisionFacts["counts"]): string {
  const parts = [
    { count: collective, word: "tập thể" },
    { count: individual, word: "cá nhân" },
    { count: household, word: "hộ gia đình" },
  ].flatMap(({ count, word }) => (count > 0 ? [`${twoDigits(count)} ${word}`] : []));
  return parts.length === 0 ? `${OPEN} tập thể, ${OPEN} cá nhân` : parts.join(", ");
}

/** The draft from the facts. Grounds are only what the workbook knows: the decree that the amounts rest on; the others are left open to be filled in. */
export function decisionContent(meeting: Meeting, facts: DecisionFacts): DecisionContent {
  const { counts, total, awards, decrees, period } = facts;
  const counted = countWords(counts);
  const [only] = awards;
  const what = awards.length === 1 && only !== undefined ? `Tặng ${only}` : "Khen thưởng";
  const achievement =
    period === null ? `trong phong trào thi đua ${OPEN}` : `trong phong trào thi đua và công tác giai đoạn ${period}`;
  return {
    number: meeting.awardDecision.number ?? `${OPEN}/QĐ-UBND`,
    title: `Về việc khen thưởng các tập thể, cá nhân tại ${meeting.title ?? OPEN}`,
    grounds: [
      `Căn cứ Luật Tổ chức chính quyền địa phương ${OPEN}`,
      `Căn cứ Luật Thi đua, khen thưởng ${OPEN}`,
      ...(decrees.length === 0 ? [`Căn cứ Nghị định ${OPEN}`] : decrees.map((decree) => `Căn cứ ${decree}`)),
      `Theo đề nghị của Hội đồng Thi đua - Khen thưởng ${OPEN}`,
    ],
    articles: [
      {
        title: "Điều 1.",
        text: `${what} cho ${counted} (có danh sách kèm theo) đã có thành tích xuất sắc ${achievement}.`,
      },
      {
        title: "Điều 2.",
        text:
          total > 0
            ? `Tiền thưởng kèm theo tổng số ${formatVnd(total)} đồng (Bằng chữ: ${sumInWords(total)}), chi từ nguồn ${OPEN}.`
            : `Tiền thưởng kèm theo được chi theo quy định, từ nguồn ${OPEN}.`,
      },
      {
        title: "Điều 3.",
        text: "Văn phòng, bộ phận Tài chính - Kế toán, các đơn vị liên quan và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.",
      },
    ],
    recipients: ["- Như Điều 3;", "- Lưu: VT."],
  };
}
