import { readClipboard } from "@/files/read-clipboard";

const rowsOf = (content: Parameters<typeof readClipboard>[0]) => readClipboard(content).grids.map(({ rows }) => rows);

test("a table of Excel: merges, hidden row and column, legacy font, formats, numbers as Excel showed them", () => {
  const html =
    `<html><head><style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\.";}` +
    ` .xl65{font-family:".VnTime";mso-number-format:"\\@";} .xl66{mso-number-format:"m\\/d\\/yyyy";} --></style></head>` +
    `<body><!--StartFragment--><table><col width=64><col width=10 style='display:none'>` +
    `<tr><td class=xl65 colspan=2>Hä vµ tªn</td><td rowspan=2>Tiền</tr>` +
    `<tr style='display:none'><td>0912345678<td>a<br>b  c\n d</td></tr>` +
    `<tr><td class=xl66 align=right>3/16/2020</td><td align=right>1.490.000</td><td align=right>0912</td></tr>` +
    `</table><!--EndFragment--></body></html>`;
  const [grid] = readClipboard({ html, text: "không dùng" }).grids;
  expect(grid).toMatchObject({
    file: "Bộ nhớ tạm",
    sheet: "",
    firstRow: 1,
    rows: [
      ["Họ và tên", null, "Tiền"],
      ["0912345678", "a\nb c d", null],
      ["16/03/2020", 1490000, "0912"],
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ],
    hiddenRows: [1],
    hiddenColumns: [1],
    originals: { "0,0": "Hä vµ tªn" },
  });
});

test("tab-separated text with a quoted line break", () =>
  expect(rowsOf({ text: 'Họ và tên\tChức vụ\n"Nguyễn\nVăn An"\tBí thư\n' })).toEqual([
    [
      ["Họ và tên", "Chức vụ"],
      ["Nguyễn\nVăn An", "Bí thư"],
    ],
  ]));

test("HTML without a table stands back behind the text", () =>
  expect(rowsOf({ html: "<p>Họ và tên Chức vụ</p>", text: "Họ và tên\tChức vụ" })).toEqual([
    [["Họ và tên", "Chức vụ"]],
  ]));

test("a paste is called as the caller says, and an empty one is reported", () =>
  expect(readClipboard({ html: "<table></table>", text: "", name: "Bộ nhớ tạm 2" })).toEqual({
    grids: [],
    issues: [
      {
        code: "file-empty",
        severity: "warning",
        at: { file: "Bộ nhớ tạm 2", sheet: "", row: 0, column: null, field: null },
        params: {},
      },
    ],
  }));
