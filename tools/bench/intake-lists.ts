import { utils, write } from "@e965/xlsx";

/** Numbers that look like chance and are the same every time (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const surnames =
  "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Tạ".split(
    " ",
  );
const middles =
  "Văn Thị Hữu Đức Minh Thanh Ngọc Quang Xuân Thu Kim Hồng Bích Đình Công Mạnh Tuấn Anh Hải Phương Thùy Khánh Gia Bảo".split(
    " ",
  );
const givens =
  "An Anh Bình Châu Chi Cường Dung Dũng Dương Đạt Đức Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hoàng Hùng Hưng Hương Huệ Huy Khánh Khoa Kiên Lan Lâm Liên Linh Loan Long Mai Minh My Nam Nga Ngân Nghĩa Ngọc Nhung Oanh Phong Phúc Phương Quân Quang Quyên Sơn Tâm Thảo Thắng Thành Thịnh Thu Thủy Thúy Tiến Toàn Trang Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Xuân Yến".split(
    " ",
  );
const positions = [
  "Bí thư chi bộ",
  "Tổ trưởng tổ dân phố",
  "Trưởng ban công tác mặt trận",
  "Chi hội trưởng phụ nữ",
  "Chi hội trưởng cựu chiến binh",
  "Giáo viên",
  "Hiệu trưởng",
  "Công chức",
  "Chủ tịch UBND phường",
  "Người dân",
];
const awards = [
  "Giấy khen của Chủ tịch UBND phường",
  "Lao động tiên tiến",
  "Chiến sĩ thi đua cơ sở",
  "Người tốt, việc tốt cấp thành phố",
  "Bằng khen của Chủ tịch UBND thành phố",
];
const streets = ["Đức Giang", "Ngô Gia Tự", "Trường Lâm", "Thanh Am", "Ô Cách", "Hoa Lâm", "Tư Đình"];

/** A generated list: rows as an office types them, ten columns. */
export interface GeneratedList {
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const two = (value: number): string => String(value).padStart(2, "0");

class Office {
  private readonly chance: () => number;
  constructor(seed: number) {
    this.chance = createChance(seed);
  }
  private below(count: number): number {
    return Math.floor(this.chance() * count);
  }
  private one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
  /** One name in twenty as somebody else typed it: capitals, an honorific, two spaces, marks apart. */
  private name(): string {
    const name = [
      this.one(surnames),
      this.one(middles),
      ...(this.chance() < 0.5 ? [this.one(middles)] : []),
      this.one(givens),
    ].join(" ");
    const habit = this.below(80);
    if (habit === 0) return name.toUpperCase();
    if (habit === 1) return `Đ/c ${name}`;
    if (habit === 2) return name.replace(" ", "  ");
    return habit === 3 ? name.normalize("NFD") : name;
  }
  private unit(): string {
    return `Tổ dân phố số ${1 + this.below(40)}`;
  }
  private phone(): string {
    const digits = `09${String(this.below(1e8)).padStart(8, "0")}`;
    return this.chance() < 0.1 ? `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}` : digits;
  }
  private person(ordinal: number): readonly (string | number | null)[] {
    return [ordinal, this.name(), 1950 + this.below(50), this.one(["Nam", "Nữ"])];
  }
  delegate(ordinal: number): readonly (string | number | null)[] {
    return [
      ...this.person(ordinal),
      this.one(positions),
      this.unit(),
      this.phone(),
      `Số ${1 + this.below(300)} phố ${this.one(streets)}`,
      `${two(1 + this.below(28))}/${two(1 + this.below(12))}/2020`,
      this.chance() < 0.05 ? "Hưởng lương" : null,
    ];
  }
  honoree(ordinal: number): readonly (string | number | null)[] {
    return [
      ...this.person(ordinal),
      this.one(positions),
      this.unit(),
      this.one(awards),
      300_000 + 10_000 * this.below(100),
      "2015-2020",
      null,
    ];
  }
}

const delegateHead = [
  "STT",
  "Họ và tên",
  "Năm sinh",
  "Giới tính",
  "Chức vụ",
  "Đơn vị",
  "Điện thoại",
  "Địa chỉ",
  "Ngày mời",
  "Ghi chú",
];
const honoreeHead = [
  "STT",
  "Họ và tên",
  "Năm sinh",
  "Giới tính",
  "Chức vụ",
  "Đơn vị",
  "Hình thức khen thưởng",
  "Mức thưởng",
  "Giai đoạn",
  "Ghi chú",
];
const above = (title: string): readonly (readonly (string | null)[])[] => [
  ["UBND PHƯỜNG ĐỨC GIANG", ...new Array<null>(9).fill(null)],
  [title, ...new Array<null>(9).fill(null)],
  new Array<null>(10).fill(null),
];

/** Makes the lists of a large meeting: so many rows of persons, four in five delegates, the others honorees; delegates only where there is one list. */
export function makeLists(rows: number, { isOneList }: { readonly isOneList: boolean }): readonly GeneratedList[] {
  const office = new Office(rows);
  const delegates = isOneList ? rows : Math.round(rows * 0.8);
  const listOf = (count: number, row: (ordinal: number) => readonly (string | number | null)[]) =>
    Array.from({ length: count }, (_, i) => row(i + 1));
  const lists = [
    {
      sheet: "Đại biểu",
      rows: [...above("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"), delegateHead, ...listOf(delegates, (i) => office.delegate(i))],
    },
    {
      sheet: "Khen thưởng",
      rows: [...above("DANH SÁCH KHEN THƯỞNG"), honoreeHead, ...listOf(rows - delegates, (i) => office.honoree(i))],
    },
  ];
  return isOneList ? lists.slice(0, 1) : lists;
}

/** The lists as an .xlsx as Excel saves it, texts in a table of their own. */
export function listsAsXlsx(lists: readonly GeneratedList[]): Uint8Array {
  const workbook = utils.book_new();
  for (const { sheet, rows } of lists)
    utils.book_append_sheet(
      workbook,
      utils.aoa_to_sheet(
        rows.map((row) => [...row]),
        { dense: true },
      ),
      sheet,
    );
  return new Uint8Array(
    write(workbook, { type: "array", bookType: "xlsx", bookSST: true, compression: true }) as ArrayBuffer,
  );
}

const field = (value: string | number | null): string => {
  const text = value === null ? "" : String(value);
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The first list as a .csv of Excel in Vietnam: semicolons, UTF-8 with a mark. */
export function listAsCsv([list]: readonly GeneratedList[]): Uint8Array {
  const lines = (list?.rows ?? []).map((row) => row.map(field).join(";"));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}
