/** How units begin. «phường» and «quận» only before a name: «Trưởng phòng Nội vụ quận» is one post. */
const units =
  "[Tt]rường (?:MN|TH|THCS|THPT|PTCS|Mầm|Mẫu|Tiểu|Trung học|Phổ thông)|TDP|TDC|KDC|Tổ dân phố|Tổ \\d|Khu dân cư|Khu phố|UBND|HĐND|UBMTTQ|MTTQ|Ủy ban|Uỷ ban|" +
  "Công an|Trạm Y tế|Trạm y tế|Đảng ủy|Đảng uỷ|Đảng bộ|Chi bộ|Chi đoàn|Chi hội|[Pp]hường (?=\\p{Lu})|[Qq]uận (?=\\p{Lu})|[Xx]ã (?=\\p{Lu})|Hội |Đoàn |Công ty|Bệnh viện|Trung tâm";
const unitInside = new RegExp(`\\s+(?=(?:${units})\\S*)`, "u");
const unitFirst = new RegExp(`^(?:${units})`, "u");

/** A text that begins as posts do: «Bí thư Đảng ủy - Chủ tịch HĐND phường» are two posts and no unit. */
const posts =
  "(?:(?:nguyên|quyền|phó|q\\.)\\s+)?(?:bí thư|chủ tịch|phó|trưởng|tổ trưởng|tổ phó|ủy viên|uỷ viên|giám đốc|hiệu trưởng|hiệu phó|chi hội trưởng|chi hội phó|đội trưởng|đội phó|công chức|cán bộ|chuyên viên|giáo viên|nhân viên|công an viên|kế toán|thủ quỹ|thư ký|thường trực|đại biểu|hội viên|đảng viên|ct|pct|btcb|bt|pbt|ttdp|tbctmt|uv|đuv|utvt|gv|ht|pht)(?![\\p{L}\\p{M}])";
export const postFirst = new RegExp(`^${posts}`, "iu");
const postAfterSeparator = new RegExp(`(?:[,;]|\\s[-–—])\\s*${posts}`, "iu");

/** A position without its unit would say nothing: «Trưởng», «Phó». */
const isBare = (position: string): boolean => /^(?:phó )?(?:trưởng|phó)$/iu.test(position);

interface PositionAndUnit {
  readonly position: string | null;
  readonly orgUnit: string | null;
}

/**
 * Parts a cell that holds position and unit together: at the first comma or dash after which no further post stands, else before the words
 * that begin a unit; a cell that begins with such words is a unit alone. Unit null when none is found, or when a further post follows it.
 */
export function splitPositionAndUnit(text: string): PositionAndUnit {
  if (isUnitAlone(text)) return { position: null, orgUnit: text };
  for (const separator of text.matchAll(/\s*[,;]\s*|\s+[-–—]\s+/gu)) {
    const position = text.slice(0, separator.index).trim();
    const rest = text.slice(separator.index + separator[0].length).trim();
    if (position === "" || rest === "" || postFirst.test(rest)) continue;
    return { position, orgUnit: rest };
  }
  const at = unitInside.exec(text)?.index ?? 0;
  const position = text.slice(0, at).trim();
  const isLast = !postAfterSeparator.test(text.slice(at));
  return at === 0 || isBare(position) || !isLast
    ? { position: text, orgUnit: null }
    : { position, orgUnit: text.slice(at).trim() };
}

/** True for a text that names a unit and no post: «Tổ dân phố số 3», «Trường THCS Sài Đồng». */
export const isUnitAlone = (text: string): boolean => unitFirst.test(text) && !postFirst.test(text);
