import { addSheet, createWorkbook, type StoreWorkbook } from "../../host/store/workbook";
import { bandFor, cellFor, type StoreSheet } from "../../host/store/sheet";
import { plainFormat, type CellFormat } from "../../host/store/format";
import { putRows, putTable } from "./small-workbook";

const heading: CellFormat = {
  ...plainFormat,
  fontName: "Times New Roman",
  fontSize: 13,
  bold: true,
  fontColor: "#1F3864",
  fillColor: "#FFF2CC",
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  wrapText: true,
  borders: {
    EdgeTop: { style: "Continuous", weight: "Thin", color: "#000000" },
    EdgeBottom: { style: "Double", weight: "Thick", color: "#7F6000" },
    DiagonalUp: { style: "Dash", weight: "Thin", color: "#FF0000" },
  },
};
const money: CellFormat = { ...plainFormat, numberFormat: "#,##0", horizontalAlignment: "Right", locked: false };
const date: CellFormat = {
  ...plainFormat,
  numberFormat: "dd/mm/yyyy",
  italic: true,
  underline: "Single",
  textOrientation: 90,
};

function dressSheet(sheet: StoreSheet): void {
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.standardHeight = 16.5;
  bandFor(sheet.columns, 0).size = 105;
  bandFor(sheet.columns, 1).size = 47.25;
  bandFor(sheet.columns, 4).hidden = true;
  bandFor(sheet.columns, 5).format = money;
  bandFor(sheet.rows, 0).size = 33.75;
  bandFor(sheet.rows, 8).hidden = true;
  bandFor(sheet.rows, 20).format = date;
  sheet.merges = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }];
  sheet.selection = { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 2 };
  Object.assign(sheet.page, {
    orientation: "Landscape",
    topMargin: 56.7,
    leftMargin: 85.05,
    centerHorizontally: true,
    printGridlines: true,
    zoom: { horizontalFitToPages: 1 },
    firstPageNumber: 3,
    printArea: [{ firstRow: 0, firstColumn: 0, lastRow: 79, lastColumn: 6 }],
    titleRows: { first: 2, last: 2 },
    titleColumns: { first: 0, last: 0 },
    rowBreaks: [40],
    columnBreaks: [5],
  });
  Object.assign(sheet.page.headersFooters, { leftHeader: "UBND phường & đoàn thể", centerFooter: "Trang &P/&N" });
  sheet.validations.push(
    {
      areas: [{ firstRow: 3, firstColumn: 1, lastRow: 1048575, lastColumn: 1 }],
      rule: { list: { inCellDropDown: true, source: "Cá nhân,Tập thể" } },
      errorAlert: { message: "Chọn trong danh sách", showAlert: true, style: "Warning", title: "Loại" },
      prompt: { message: "Loại người nhận", showPrompt: true, title: "" },
      ignoreBlanks: true,
    },
    {
      areas: [{ firstRow: 3, firstColumn: 2, lastRow: 9, lastColumn: 2 }],
      rule: { wholeNumber: { formula1: 0, formula2: "=$F$1", operator: "Between" } },
      errorAlert: { message: "", showAlert: false, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: false, title: "" },
      ignoreBlanks: false,
    },
  );
  const look = { bold: true, italic: null, strikethrough: null, underline: null, numberFormat: null };
  sheet.conditionalFormats.push(
    {
      id: "c1",
      areas: [{ firstRow: 3, firstColumn: 0, lastRow: 9, lastColumn: 3 }],
      type: "Custom",
      priority: 1,
      stopIfTrue: true,
      formula: '=$B4="Tập thể"',
      comparison: null,
      format: { ...look, fillColor: "#FFC7CE", fontColor: "#9C0006" },
    },
    {
      id: "c2",
      areas: [{ firstRow: 3, firstColumn: 2, lastRow: 9, lastColumn: 2 }],
      type: "CellValue",
      priority: 2,
      stopIfTrue: false,
      formula: "",
      comparison: { formula1: "=5", formula2: "=9", operator: "Between" },
      format: { ...look, fillColor: "#C6EFCE", fontColor: null },
    },
  );
  const forbidden = [
    "AutoFilter",
    "DeleteColumns",
    "DeleteRows",
    "EditObjects",
    "EditScenarios",
    "FormatColumns",
    "FormatRows",
  ];
  const inserting = ["InsertColumns", "InsertHyperlinks", "InsertRows", "PivotTables"];
  const options = Object.fromEntries([...forbidden, ...inserting].map((name) => [`allow${name}`, false]));
  sheet.protection = {
    options: { ...options, allowFormatCells: true, allowSort: true, selectionMode: "Normal" },
    password: null,
  };
}

/** A workbook with something of everything that the store knows. */
export function aRichWorkbook(): StoreWorkbook {
  const workbook = createWorkbook("rich.xlsx", ["Khen thưởng"]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("a workbook without sheets");
  const other = addSheet(workbook, "Tổng 'hợp' & khác");
  addSheet(workbook, "Ẩn").visibility = "VeryHidden";
  putRows(sheet, 0, 0, [["DANH SÁCH KHEN THƯỞNG\r\nnăm 2020", null, null, null, null, 1490000]]);
  putTable(workbook, "KhenThuong", { sheet, row: 2, totals: true }, [
    ["Tên người, tập thể", "Loại\nngười nhận", "Hệ số", "Số tiền"],
    ['Nguyễn Văn A <b> & "c"', "Cá nhân", 0.3, "=ROUND([@[Hệ số]]*HN_Luong,0)"],
    ["Tổ dân phố 1", "Tập thể", 0.6, "=ROUND([@[Hệ số]]*HN_Luong,0)"],
    ["00123", "Cá nhân", 0.15, "=ROUND([@[Hệ số]]*HN_Luong,0)"],
    ["Cộng", null, null, "=SUBTOTAL(109,[Số tiền])"],
  ]);
  const [table] = workbook.tables;
  if (table) {
    table.columns.forEach((column, index) => {
      column.totals = ["Cộng", "", "", "=SUBTOTAL(109,[Số tiền])"][index] ?? "";
      if (index === 3) column.formula = "=ROUND([@[Hệ số]]*HN_Luong,0)";
    });
    table.showBandedColumns = true;
  }
  for (let column = 0; column < 4; column++) {
    cellFor(sheet, 2, column).format = heading;
    if (column === 3) cellFor(sheet, 4, column).format = money;
  }
  cellFor(sheet, 10, 0).value = 43900.25;
  cellFor(sheet, 10, 0).format = date;
  cellFor(sheet, 11, 0).value = true;
  cellFor(sheet, 12, 0).value = { error: "#N/A" };
  cellFor(sheet, 13, 5).format = heading;
  putRows(other, 0, 0, [
    ["=SUM(KhenThuong[Số tiền])", "=KhenThuong[[#Totals],[Số tiền]]", '=IF(A1>0,"","x")', "=1/0", "='Khen thưởng'!A4"],
    ["=_không_có+1", '=COUNTIFS(KhenThuong[Loại\nngười nhận],"Cá nhân")', "=A1>0"],
  ]);
  dressSheet(sheet);
  sheet.customProperties.set("vai trò", "danh sách");
  sheet.charts.push(
    {
      id: "{Chart-900}",
      name: "BV_Thuong",
      type: "BarClustered",
      series: [
        {
          name: "Tiền & quà <2020>",
          values: "='Khen thưởng'!$D$4:$D$6",
          categories: "='Khen thưởng'!$A$4:$A$6",
          color: "#B8860B",
          hasDataLabels: true,
          gapWidth: 60,
        },
      ],
      left: 120.5,
      top: 66,
      width: 300,
      height: 200,
      properties: new Map<string, unknown>([
        ["title/text", "Tiền thưởng «theo tên»"],
        ["legend/visible", false],
        ["axes/categoryAxis/reversePlotOrder", true],
        ["axes/categoryAxis/tickLabelSpacing", 1],
        ["axes/valueAxis/visible", false],
        ["axes/valueAxis/majorGridlines/visible", false],
      ]),
    },
    {
      id: "{Chart-901}",
      name: "Của người dùng",
      type: "ColumnStacked",
      series: ["B", "C"].map((column) => ({
        name: column,
        values: `='Khen thưởng'!$${column}$4:$${column}$6`,
        categories: null,
        color: null,
        hasDataLabels: false,
        gapWidth: 150,
      })),
      left: 0,
      top: 300,
      width: 250,
      height: 120,
      properties: new Map<string, unknown>([
        ["legend/visible", true],
        ["legend/position", "Bottom"],
      ]),
    },
  );
  other.format = { ...plainFormat, fontName: "Times New Roman", fontSize: 14 };
  other.autoFilter = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 };
  workbook.names.push(
    { name: "HN_Luong", sheet: null, formula: "='Khen thưởng'!$F$1", visible: true, comment: "lương cơ sở" },
    { name: "HN_HeSo", sheet: null, formula: "=0.3*1.5", visible: false, comment: "" },
    { name: "Rieng", sheet: other, formula: "='Tổng ''hợp'' & khác'!$A$1:$C$2", visible: true, comment: "" },
  );
  workbook.settings.set("bang-vang", '{"bước":3,"<&>":"\\"x\\""}');
  workbook.customProperties = new Map<string, string | number | boolean | Date>([
    ["Số kế hoạch", "12/KH-UBND"],
    ["Số người", 60],
    ["Tỷ lệ", 0.5],
    ["Đã duyệt", true],
    ["Ngày", new Date("2020-03-10T00:00:00Z")],
  ]);
  workbook.activeSheet = other;
  workbook.calculationMode = "Manual";
  workbook.structureProtection = { password: null };
  return workbook;
}

/** A workbook as plain values that can be compared, without ids. */
export function plainly(workbook: StoreWorkbook): unknown {
  const byKey = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  return {
    names: workbook.names.map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name ?? null })),
    settings: [...workbook.settings],
    properties: [...workbook.customProperties],
    active: workbook.activeSheet.name,
    mode: workbook.calculationMode,
    isProtected: workbook.structureProtection !== null,
    tables: workbook.tables.map(({ sheet, ...table }) => ({
      ...table,
      id: null,
      sheet: sheet.name,
      columns: table.columns.map((column) => ({ ...column, id: null })),
    })),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      id: null,
      cells: byKey(sheet.cells).map(([key, { value, formula, format }]) => [
        key,
        formula === undefined ? { value } : { value, formula },
        format ?? null,
      ]),
      rows: byKey(sheet.rows).map(([key, { size, hidden, format }]) => [key, { size, hidden, format: format ?? null }]),
      columns: byKey(sheet.columns).map(([key, { size, hidden, format }]) => [
        key,
        { size, hidden, format: format ?? null },
      ]),
      conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, id: null })),
      charts: sheet.charts.map((chart) => ({ ...chart, id: null, properties: [...chart.properties].sort() })),
      customProperties: [...sheet.customProperties],
    })),
  };
}
