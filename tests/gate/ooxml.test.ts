import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import { allKinds } from "@/usecases/documents/all-kinds";
import { emptySheets } from "@/usecases/setup/set-up";
import { aPaperWorkbook } from "../support/a-paper-book";
import { ourTemplates } from "../support/our-templates";
import { ooxmlFaults } from "../support/check-ooxml";

const templates = join("assets", "templates");

describe("files are as Office wants them", () => {
  test.each(allKinds.filter(({ id }) => id !== "reader-copies").map((kind) => [kind.id, kind] as const))(
    "%s",
    async (_id, kind) => {
      const made = kind.compose(aPaperWorkbook(), {});
      const bytes = [await made.file?.bytes(ourTemplates), await writeWorkbook(made.sheets)].filter(
        (each) => each !== undefined,
      );
      expect(bytes.flatMap(ooxmlFaults)).toEqual([]);
    },
  );

  test("the sheets of an empty book", async () => {
    expect(ooxmlFaults(await writeWorkbook(emptySheets()))).toEqual([]);
  });

  test.each(readdirSync(templates).filter((name) => name.endsWith(".docx")))("%s", (name) => {
    expect(ooxmlFaults(new Uint8Array(readFileSync(join(templates, name))))).toEqual([]);
  });
});

describe("what Office refuses or repairs is found", () => {
  const change = async (part: string, from: string | RegExp, to: string): Promise<readonly string[]> => {
    const [cash] = allKinds;
    const bytes = await cash?.compose(aPaperWorkbook(), {}).file?.bytes(ourTemplates);
    const parts = unzipSync(bytes ?? new Uint8Array());
    const before = new TextDecoder().decode(parts[part]);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return ooxmlFaults(zipSync({ ...parts, [part]: strToU8(after) }));
  };
  const sheet = "xl/worksheets/sheet1.xml";

  test.each([
    ["an element too late", sheet, /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, "$2$1", /too late/],
    ["an element that nobody knows", sheet, "<sheetData>", "<sheetDate/><sheetData>", /no place/],
    ["a style that is not there", sheet, / s="\d+"/, ' s="9999"', /style 9999/],
    ["a text that is not there", sheet, /(t="s"[^>]*><v>)\d+/, "$199999", /text 99999/],
    ["a formula with its =", sheet, "<f>SUM", "<f>=SUM", /with its =/],
    ["cells merged twice", sheet, /(<mergeCell ref="[^"]*"\/>)/, "$1$1", /merged twice|says/],
    [
      "a relationship to nowhere",
      "xl/_rels/workbook.xml.rels",
      "worksheets/sheet1.xml",
      "worksheets/sheet9.xml",
      /not there/,
    ],
    [
      "a part without a type",
      "[Content_Types].xml",
      /<Override PartName="\/xl\/worksheets\/sheet1.xml"[^>]*>/,
      "",
      /of the type application\/xml/,
    ],
    ["XML that does not close", sheet, "</sheetData>", "", /not well formed/],
    ["a sheet name that Excel refuses", "xl/workbook.xml", /name="Chi tiền thưởng"/, 'name="Chi: tiền"', /sheet name/],
  ] as const)("%s", async (_title, part, from, to, fault) => {
    expect((await change(part, from, to)).join("\n")).toMatch(fault);
  });
});
