/** True for a heading that says only of which kind the recipients below are: «Tập thể:», «b) Cá nhân (02 người)», «1.1. Hộ gia đình». */
export const isKindHeading = (text: string): boolean =>
  /^(?:\(?(?:[IVX]{1,4}|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)/]\s*)?(?:(?:đối với|về|các|danh sách)\s+)?(?:tập thể|cá nhân|hộ gia đình|gia đình|hộ)(?:\s*\(\s*\d+[^)]*\)|\s*:\s*\d+\s*\p{L}*(?:\s\p{L}+)?)?\s*[:.;]?$/iu.test(
    text.normalize("NFC").trim(),
  );
