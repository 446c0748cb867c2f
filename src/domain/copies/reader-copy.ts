/** What a reader's copy shows: sums only; lists without personal columns; the same with the reasons; everything. */
export type CopyKind = "summary" | "lists" | "reasons" | "full";

/** The words that stand in the sheet; without commas, at which Excel cuts a drop-down. */
export const copyWords: Readonly<Record<CopyKind, string>> = {
  summary: "Số tổng hợp",
  lists: "Danh sách",
  reasons: "Danh sách kèm lý do",
  full: "Đầy đủ",
};

/** One of «Nơi nhận», with the copy it gets. */
export interface ReaderCopy {
  readonly reader: string;
  readonly copy: CopyKind;
}

/** «Nơi nhận» of the ward's plan with the copies that fit them; `level` is the unit's own («phường»), `above` the next («quận»). */
export function defaultReaders({
  level,
  above,
}: {
  readonly level: string;
  readonly above: string;
}): readonly ReaderCopy[] {
  return [
    { reader: `UBND, Phòng Nội vụ ${above}`, copy: "summary" },
    { reader: `TT Đảng ủy - HĐND ${level}`, copy: "lists" },
    { reader: "Thành viên HĐTĐKT", copy: "reasons" },
    { reader: `Các đoàn thể ${level}`, copy: "lists" },
    { reader: "Lưu: VT, VP", copy: "full" },
  ];
}

const digitRun = /\d(?:[ .-]?\d){8,}/g;

/**
 * A text of a list without the numbers of nine digits and more that stand in it: a telephone or identity number typed into a note or name would
 * leave with it. `hidden` says how many were taken out.
 */
export function withoutNumbers(text: string): { readonly text: string; readonly hidden: number } {
  let hidden = 0;
  const shown = text.replace(digitRun, () => {
    hidden += 1;
    return "…";
  });
  return { text: shown, hidden };
}
