/** The document of a legal basis without its articles: «Nghị định 91/2017/NĐ-CP (31/7/2017), Điều 69 khoản 1c» → «Nghị định số 91/2017/NĐ-CP ngày 31/7/2017». */
export function decreeOf(legalBasis: string): string {
  const [document = legalBasis] = legalBasis.split(/,|;| sửa bởi | được sửa /);
  return document
    .trim()
    .replace(/ \((\d{1,2}\/\d{1,2}\/\d{4})\)$/, " ngày $1")
    .replace(/^(Nghị định|Quyết định|Thông tư|Nghị quyết|Luật) (?=\d)/, "$1 số ");
}
