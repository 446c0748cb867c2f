import { fileIssue } from "@/files/file-issue";

describe("fileIssue", () => {
  test("stands for the whole file, and holds the numbers", () =>
    expect(fileIssue("a.xls", "file-too-large", { what: "cells", found: 5, limit: 3 })).toEqual({
      code: "file-too-large",
      severity: "error",
      at: { file: "a.xls", sheet: "", row: 0, column: null, field: null },
      params: { what: "cells", found: 5, limit: 3 },
    }));
  test("an empty file is only a warning", () => expect(fileIssue("a.csv", "file-empty", {}).severity).toBe("warning"));
});
