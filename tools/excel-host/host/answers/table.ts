import { columnsOf, rowsOf } from "../store/area";
import { rangeArgument, textArgument, truth, wholeNumber } from "../arguments";
import { foldName } from "../store/find";
import { setRowsHidden } from "../store/bands";
import { enterCells } from "../cells/cells";
import type { Excel } from "../excel";
import { GridRange } from "../grid-range";
import {
  addTable,
  addTableRows,
  convertToRange,
  deleteTable,
  deleteTableRow,
  renameTable,
  resizeTable,
  showTotals,
  tableNamed,
} from "../objects/tables";
import { bodyOf, columnBody, headerOf } from "../cells/table-cells";
import { answersFor, finder, hostObject, type Owned, type ObjectTargets } from "../host-objects";
import type { StoreTable } from "../store/workbook";
import { invalidArgument } from "../../protocol/office-error";

export const tableCollection = answersFor("TableCollection", {
  items: (owner, excel) => tablesOf(owner, excel).map((table) => hostObject("Table", table)),
  methods: {
    ...finder<Owned>("getItem", ({ sheet }, [key], excel) => {
      const table = tableNamed(excel.workbook, keyText(key));
      return table === null || (sheet !== null && table.sheet !== sheet) ? null : hostObject("Table", table);
    }),
    add: ({ sheet }, [address, hasHeaders], excel) => {
      const range = rangeArgument(address, excel.workbook, sheet);
      if (sheet !== null && range.sheet !== sheet) throw invalidArgument();
      return hostObject("Table", addTable(excel, range, truth(hasHeaders)));
    },
  },
});

function tablesOf({ sheet }: Owned, { workbook }: Excel): StoreTable[] {
  return workbook.tables.filter((table) => sheet === null || table.sheet === sheet);
}

/** Tables are asked for by name, or by id as text or number. */
function keyText(key: unknown): string {
  return typeof key === "number" ? String(key) : textArgument(key);
}

const tableStyle = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

export const table = answersFor("Table", {
  identity: ({ id }) => id,
  properties: {
    id: { read: ({ id }) => id },
    name: {
      read: ({ name }) => name,
      write: (one, value, excel) => renameTable(excel, one, textArgument(value)),
    },
    style: {
      read: ({ style }) => style,
      write: (one, value, excel) => {
        excel.guardWrite(one.sheet, () => true);
        const name = textArgument(value);
        if (!tableStyle.test(name)) throw invalidArgument();
        one.style = name;
      },
    },
    showTotals: {
      read: (one) => one.showTotals,
      write: (one, value, excel) => showTotals(excel, one, truth(value)),
    },
    showBandedRows: {
      read: (one) => one.showBandedRows,
      write: (one, value, excel) => {
        excel.guardWrite(one.sheet, () => true);
        one.showBandedRows = truth(value);
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    columns: (one) => hostObject("TableColumnCollection", one),
    rows: (one) => hostObject("TableRowCollection", one),
    autoFilter: (one) => hostObject("AutoFilter", one),
  },
  methods: {
    getRange: ({ sheet, area }, _args, excel) => excel.range(sheet, area),
    getHeaderRowRange: (one, _args, excel) => excel.range(one.sheet, headerOf(one)),
    getDataBodyRange: (one, _args, excel) => excel.range(one.sheet, bodyOf(one)),
    resize: (one, [newRange], excel) => resizeTable(excel, one, rangeArgument(newRange, excel.workbook, one.sheet)),
    convertToRange: (one, _args, excel) => {
      const { sheet, area } = convertToRange(excel, one);
      return excel.range(sheet, area);
    },
    delete: (one, _args, excel) => deleteTable(excel, one),
    clearFilters: (one, _args, excel) => {
      excel.guardWrite(one.sheet, () => true);
      if (one.isFiltered === true) setRowsHidden(one.sheet, bodyOf(one), false);
      one.isFiltered = false;
    },
  },
  events: {
    onChanged: ({ id }) => id,
  },
});

export const autoFilter = answersFor("AutoFilter", {
  properties: {
    isDataFiltered: { read: ({ isFiltered = false }) => isFiltered },
  },
});

export const tableColumnCollection = answersFor("TableColumnCollection", {
  items: (one) => one.columns.map((column) => hostObject("TableColumn", { table: one, column })),
  methods: {
    ...finder<StoreTable>("getItem", (one, [key]) => {
      const column =
        typeof key === "number"
          ? one.columns.find(({ id }) => id === key)
          : one.columns.find(({ name }) => foldName(name) === foldName(textArgument(key)));
      return column === undefined ? null : hostObject("TableColumn", { table: one, column });
    }),
  },
});

type ColumnSubject = ObjectTargets["TableColumn"];

function indexOf({ table: one, column }: ColumnSubject): number {
  return one.columns.indexOf(column);
}

function columnArea(target: ColumnSubject): GridRange {
  const { table: one } = target;
  const column = one.area.firstColumn + indexOf(target);
  return new GridRange(one.sheet, { ...one.area, firstColumn: column, lastColumn: column });
}

export const tableColumn = answersFor("TableColumn", {
  identity: ({ column }) => column.id,
  properties: {
    id: { read: ({ column }) => column.id },
    name: {
      read: ({ column }) => column.name,
      write: (target, value, excel) => {
        const { sheet, area } = columnArea(target);
        enterCells(new GridRange(sheet, { ...area, lastRow: area.firstRow }), [[`'${textArgument(value)}`]], excel);
      },
    },
  },
  methods: {
    getDataBodyRange: (target, _args, excel) =>
      excel.range(target.table.sheet, columnBody(target.table, indexOf(target))),
  },
});

export const tableRowCollection = answersFor("TableRowCollection", {
  methods: {
    getItemAt: (one, [index]) => {
      const number = wholeNumber(index);
      if (number < 0 || number >= rowsOf(bodyOf(one))) throw invalidArgument();
      return hostObject("TableRow", { table: one, index: number });
    },
    add: (one, [index, values], excel) => {
      const rows = values == null ? null : matrix(values, one);
      const at = addTableRows(excel, one, index == null ? null : wholeNumber(index), rows);
      return hostObject("TableRow", { table: one, index: at });
    },
  },
});

/** One value for the whole row, or rows of values. */
function matrix(values: unknown, one: StoreTable): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) return [Array.from({ length: columnsOf(one.area) }, () => values)];
  return values.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row as readonly unknown[];
  });
}

export const tableRow = answersFor("TableRow", {
  methods: {
    delete: ({ table: one, index }, _args, excel) => deleteTableRow(excel, one, index),
  },
});
