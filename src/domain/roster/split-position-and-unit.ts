const unitStart =
  /\s+(?=(?:Trường (?:MN|TH|THCS|THPT|Mầm|Tiểu|Trung học)|TDP|Tổ dân phố|UBND|HĐND|UBMTTQ|MTTQ|Công an|Trạm Y tế|Trạm y tế|Đảng ủy|Đảng uỷ|Chi bộ|Phường|phường|Quận|quận|Hội |Đoàn )\S*)/u;

/** Parts a cell that holds position and unit together: at the first comma or dash, else before the words that begin a unit; unit null when neither is found. */
export function splitPositionAndUnit(text: string): {
  readonly position: string | null;
  readonly orgUnit: string | null;
} {
  const [position = "", ...rest] = text.split(/\s*[,;]\s*|\s+[-–—]\s+/u);
  if (rest.length > 0 && position !== "") {
    const orgUnit = text.slice(position.length).replace(/^[\s,;\-–—]+/u, "");
    return { position, orgUnit: orgUnit === "" ? null : orgUnit };
  }
  const start = unitStart.exec(text);
  if (!start || start.index === 0) return { position: text, orgUnit: null };
  return { position: text.slice(0, start.index), orgUnit: text.slice(start.index).trim() };
}
