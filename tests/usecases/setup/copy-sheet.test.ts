import { copySheet } from "@/usecases/setup/copy-sheet";

const workbookOf = (rows: readonly (readonly unknown[])[], merges: readonly unknown[] = []) => ({
  readSheets: () => Promise.resolve([{ rows, merges } as never]),
});

describe("copySheet", () => {
  test("merged cells are one cell of the table, and blanks of the text", async () => {
    const { html, text } = await copySheet(
      workbookOf(
        [
          ["DANH SÁCH", null],
          ["An", 1],
        ],
        [{ top: 0, left: 0, bottom: 0, right: 1 }],
      ),
      "a",
    );
    expect(html).toBe(
      '<table><tr><td colspan="2" rowspan="1">DANH SÁCH</td></tr><tr><td>An</td><td>1</td></tr></table>',
    );
    expect(text).toBe("DANH SÁCH\r\nAn\t1");
  });

  test("what looks like markup is text, a line break in a cell stays in its cell", async () => {
    const { html, text } = await copySheet(workbookOf([["<b>\n2"]]), "a");
    expect(html).toBe("<table><tr><td>&lt;b&gt;<br>2</td></tr></table>");
    expect(text).toBe("<b> 2");
  });

  test("a sheet that is gone is nothing", async () => {
    expect(await copySheet({ readSheets: () => Promise.resolve([]) }, "a")).toEqual({ html: "", text: "" });
  });
});
