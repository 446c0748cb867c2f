/** Members that the host answers though src/excel does not use them, with the reason for each group. */
export const extraMembers: readonly { readonly reason: string; readonly members: readonly string[] }[] = [
  {
    reason:
      "The client asks for them by itself: to find an object again by its id, to split a large write, for events and new workbooks.",
    members: [
      ...of("Application", "createWorkbook"),
      ...of("ChartCollection", "_GetItem"),
      ...of("ConditionalFormatCollection", "getItem"),
      ...of("CustomPropertyCollection", "getItem"),
      ...of("PageBreakCollection", "getItem"),
      ...of("Range", "_ValidateArraySize getBoundingRect"),
      ...of("RangeCollection", "getItemAt"),
      ...of("SettingCollection", "getItem"),
      ...of("Table", "id"),
      ...of("TableColumn", "id"),
      ...of("Workbook", "_GetRangeForEventByReferenceId _GetRangeOrNullObjectForEventByReferenceId _Runtime"),
      ...of("WorkbookCreated", "open"),
      ...of("WorksheetCustomPropertyCollection", "getItem"),
    ],
  },
  {
    reason: "They come with the other half of their pair, getX and getXOrNullObject.",
    members: [
      ...of("ChartCollection", "getItemOrNullObject"),
      ...of("ConditionalFormatCollection", "getItemOrNullObject"),
      ...of("PageLayout", "getPrintTitleColumnsOrNullObject"),
      ...of("Range", "getSpecialCellsOrNullObject getUsedRange"),
      ...of("WorksheetFreezePanes", "getLocation"),
    ],
  },
  {
    reason: "The tests arrange a workbook by them as a user or another add-in would, and read back what was written.",
    members: [
      ...of("Application", "suspendScreenUpdatingUntilNextSync"),
      ...of("CellValueConditionalFormat", "format rule"),
      ...of("Chart", "chartType height left top width"),
      ...of("ChartSeriesCollection", "items"),
      ...of("ConditionalFormat", "cellValue priority type"),
      ...of("ConditionalFormatCollection", "getCount items"),
      ...of("ConditionalRangeFont", "bold"),
      ...of("CustomPropertyCollection", "getCount"),
      ...of("FormatProtection", "formulaHidden locked"),
      ...of("NamedItem", "comment scope"),
      ...of("PageBreakCollection", "getCount"),
      ...of(
        "PageLayout",
        "centerVertically firstPageNumber getPrintArea getPrintTitleColumns getPrintTitleRows printGridlines printOrder setPrintMargins setPrintTitleColumns",
      ),
      ...of(
        "Range",
        "cellCount getAbsoluteResizedRange getColumn getEntireRow getIntersection getIntersectionOrNullObject getLastCell getLastColumn getOffsetRange getResizedRange getSpecialCells hidden setCellProperties text valueTypes",
      ),
      ...of("RangeAreas", "areaCount cellCount"),
      ...of("RangeBorder", "color weight"),
      ...of("RangeFont", "strikethrough"),
      ...of("RangeFormat", "autofitColumns indentLevel protection shrinkToFit textOrientation"),
      ...of("Table", "getTotalRowRange onChanged rows showFilterButton showHeaders"),
      ...of("TableColumn", "index name values"),
      ...of("TableColumnCollection", "count items"),
      ...of("TableRow", "delete"),
      ...of("TableRowCollection", "add getCount getItemAt"),
      ...of("Workbook", "application getSelectedRange insertWorksheetsFromBase64"),
      ...of("WorkbookProtection", "protect"),
      ...of("Worksheet", "getCell getUsedRange names onChanged position"),
      ...of("WorksheetCollection", "getCount getFirst getLast onActivated onAdded onDeleted onSelectionChanged"),
      ...of("WorksheetProtection", "protect"),
    ],
  },
];

function of(type: string, names: string): string[] {
  return names.split(" ").map((name) => `${type}.${name}`);
}
