/** Members that the host answers though src/excel does not use them, with the reason for each group. */
export const extraMembers: readonly { readonly reason: string; readonly members: readonly string[] }[] = [
  {
    reason:
      "The client asks for them by itself: to find an object again by its id, to split a large write, for events and new workbooks.",
    members: [
      ...of("Application", "createWorkbook"),
      ...of("ChartCollection", "_GetItem getItem"),
      ...of("ConditionalFormatCollection", "getItem"),
      ...of("CustomPropertyCollection", "getItem"),
      ...of("NamedItemCollection", "getItem"),
      ...of("PageBreakCollection", "getItem"),
      ...of("Range", "_ValidateArraySize getBoundingRect getLastRow getRow"),
      ...of("RangeCollection", "getItemAt"),
      ...of("SettingCollection", "getItem"),
      ...of("Table", "id"),
      ...of("TableCollection", "getItem"),
      ...of("TableColumn", "id"),
      ...of("Workbook", "_GetRangeForEventByReferenceId _GetRangeOrNullObjectForEventByReferenceId _Runtime"),
      ...of("WorkbookCreated", "open"),
      ...of("WorksheetCollection", "getItem"),
      ...of("WorksheetCustomPropertyCollection", "getItem"),
    ],
  },
  {
    reason: "They come with the other half of their pair, getX and getXOrNullObject.",
    members: [
      ...of("ChartCollection", "getItemOrNullObject"),
      ...of("ConditionalFormatCollection", "getItemOrNullObject"),
      ...of("PageLayout", "getPrintAreaOrNullObject getPrintTitleColumnsOrNullObject"),
      ...of("TableColumnCollection", "getItemOrNullObject"),
      ...of("WorksheetFreezePanes", "getLocation"),
    ],
  },
  {
    reason: "The tests arrange a workbook by them as a user or another add-in would, and read back what was written.",
    members: [
      ...of("Application", "suspendScreenUpdatingUntilNextSync"),
      ...of("CellValueConditionalFormat", "format rule"),
      ...of("ConditionalFormat", "cellValue priority type"),
      ...of("ConditionalFormatCollection", "getCount items"),
      ...of("ConditionalRangeFont", "bold"),
      ...of("CustomProperty", "delete value"),
      ...of("CustomPropertyCollection", "add getCount getItemOrNullObject"),
      ...of("DataValidation", "type"),
      ...of("DocumentProperties", "custom"),
      ...of("FormatProtection", "locked"),
      ...of("NamedItem", "comment formula name scope type value"),
      ...of("NamedItemCollection", "items"),
      ...of("PageBreakCollection", "getCount"),
      ...of(
        "PageLayout",
        "centerVertically firstPageNumber getPrintArea getPrintTitleColumns getPrintTitleRows getPrintTitleRowsOrNullObject printGridlines printOrder setPrintMargins setPrintTitleColumns",
      ),
      ...of("Range", "getOffsetRange getRowsBelow insert setCellProperties text valueTypes"),
      ...of("RangeAreas", "address areaCount"),
      ...of("RangeBorder", "color weight"),
      ...of("RangeFormat", "protection"),
      ...of("Table", "convertToRange delete onChanged rows"),
      ...of("TableColumn", "name"),
      ...of("TableColumnCollection", "items"),
      ...of("TableRow", "delete"),
      ...of("TableRowCollection", "add getItemAt"),
      ...of("Workbook", "application getSelectedRange properties"),
      ...of("WorkbookProtection", "protect"),
      ...of("Worksheet", "getUsedRange names onChanged position"),
      ...of("WorksheetCollection", "onActivated onAdded onDeleted onSelectionChanged"),
      ...of("WorksheetFreezePanes", "getLocationOrNullObject"),
      ...of("WorksheetProtection", "protect"),
    ],
  },
];

function of(type: string, names: string): string[] {
  return names.split(" ").map((name) => `${type}.${name}`);
}
