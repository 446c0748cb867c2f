import { existsSync } from "node:fs";
import { isWithinExcelApi } from "../../protocol/api-metadata";
import { loadMetadata, metadataFile } from "../../protocol/load-metadata";

test("the metadata is kept beside the packages, for the page's bundler too", () => {
  loadMetadata();
  expect(existsSync(metadataFile)).toBe(true);
});

test("it has wire names, writability, requirement sets, items and events", () => {
  const { classes } = loadMetadata();
  expect(Object.keys(classes).length).toBeGreaterThan(150);
  expect(classes["Range"]?.properties["values"]).toEqual({ wire: "Values", writable: true, api: "ExcelApi 1.1" });
  expect(classes["Range"]?.navigations["format"]).toMatchObject({ type: "RangeFormat", wire: "Format" });
  expect(classes["Range"]?.methods["getMergedAreasOrNullObject"]).toMatchObject({
    result: "RangeAreas",
    api: "ExcelApi 1.13",
  });
  expect(classes["WorksheetCollection"]?.itemType).toBe("Worksheet");
  expect(classes["Worksheet"]?.events["onChanged"]).toMatchObject({
    eventType: 10,
    register: "_RegisterDataChangedEvent",
  });
});

test("later and other requirement sets lie beyond the host's", () => {
  expect(["ExcelApi 1.14", "ExcelApi 1.15", "ExcelApiOnline 1.1"].map((api) => isWithinExcelApi(api, 14))).toEqual([
    true,
    false,
    false,
  ]);
});
