const remark = /\s*[([{][^)\]}]*[)\]}]\s*/gu;
const separator = /\s*[,;/&+\\|]+\s*|\s+[-–—]\s+/gu;
const edge = /^[\s.,:;*?!"'“”\-–—_/]+|[\s.,:;*?!"'“”\-–—_/]+$/gu;

/** The unit of money behind the name of a column: «Kinh phí, triệu đồng», «Thành tiền 1.000đ». */
const unitOfMoney =
  /(?<=\p{L}.*)(?:\s*[,:–-]\s*|\s+)(?:1[.,]?000(?:[.,]?000)?|nghìn|ngàn|triệu|tr\.?(?=\s?đ)|ng\.?(?=\s?đ))\s*(?:đồng|đ|vnđ|vnd)?$/u;

/**
 * A heading as it is compared: lower case, composed, one space between words, without remarks in brackets and closing signs,
 * separators all `,`, letters that stand one by one (`S⏎T⏎T`, `S.T.T`) joined. Marks stay.
 */
export function headingKey(text: string): string {
  const lower = text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  const withoutRemark = lower.replace(remark, " ").trim().replace(unitOfMoney, "") || lower;
  const joined = withoutRemark.replace(separator, ",").replace(/\s+/gu, " ").replace(edge, "");
  return joinLetters(joined) || joinLetters(lower);
}

function joinLetters(text: string): string {
  const parts = text.split(/[\s.]+/u).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => part.length === 1) ? parts.join("") : text;
}
