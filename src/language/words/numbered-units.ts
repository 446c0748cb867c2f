/** «Tổ dân phố», «Khu phố số» as the heading of a column that holds only numbers: the word of the unit. */
export const numberedUnits =
  /^(?:thuộc )?(tdp|tổ dân phố|tổ dp|tổ|thôn|xóm|khu phố|khu dân cư|kdc|khu|ấp|chi bộ|chi hội)(?: số)?$/u;

/** These are counted with «số» before the number. */
export const saysNumber = /^(?:tdp|tổ dân phố|tổ dp)$/u;

/** The unit of such a heading as it stands before a number: «tổ dp» → «Tổ dân phố», «kdc» → «KDC», «khu phố» → «Khu phố». */
export function unitBeforeNumber(word: string): string {
  if (/^(?:tdp|kdc)$/u.test(word)) return word.toUpperCase();
  return word === "tổ dp" ? "Tổ dân phố" : word.charAt(0).toUpperCase() + word.slice(1);
}
