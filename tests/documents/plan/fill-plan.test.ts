import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { packParts } from "@/documents/package/pack-parts";
import { fillPlan } from "@/documents/plan/fill-plan";
import { planContent } from "@/documents/plan/plan-content";
import { planFields } from "@/documents/plan/plan-fields";
import type { PlanFormat } from "@/domain/plan/plan-format";
import type { FieldRecord } from "@/documents/templates/template-tags";
import { planTags } from "@/documents/plan/plan-tags";
import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import { wordText, wordXml } from "../../support/word-text";
import { emptyMaterial, smallContent } from "./small-plan";

const templateOf = (format: PlanFormat): Uint8Array =>
  new Uint8Array(readFileSync(join(`assets/templates/ke-hoach-${format}.docx`)));
const template = templateOf("nd30");
const fill = (bytes: Uint8Array, fields: FieldRecord) => fillPlan("ke-hoach-nd30.docx", bytes, fields);
const emptyContent = planContent(gatherPlanFacts(emptyMaterial), emptyMaterial);

/** The template with its body changed. */
function changed(from: string, to: string): Uint8Array {
  const parts = unzipSync(template);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(body).toContain(from);
  return packParts({ ...parts, "word/document.xml": strToU8(body.replace(from, () => to)) });
}

function filled(bytes: Uint8Array | null): Uint8Array {
  if (bytes === null) throw new Error("the template was refused");
  return bytes;
}

test.each([
  ["tt01", "2020-03-02"],
  ["nd30", "2020-03-05"],
] as const)("the plan of a small meeting in the format %s reads as the golden text", (format, planDate) => {
  const content = smallContent({ planDate });
  expect(content.format).toBe(format);
  const plan = fillPlan(`ke-hoach-${format}.docx`, templateOf(format), planFields(content));
  const text = wordText(filled(plan.bytes));
  const golden = join(__dirname, `golden-${format}.txt`);
  if (!existsSync(golden) || process.env.UPDATE_GOLDEN) writeFileSync(golden, `${text}\n`);
  expect(text).toBe(readFileSync(golden, "utf8").trimEnd());
  expect(plan.missing).toEqual([]);
  expect(plan.issues).toEqual([]);
});

test("the page is that of the decree: A4, margins, own page numbers from the second page, header rows repeated", () => {
  const plan = fill(template, planFields(smallContent()));
  const xml = wordXml(filled(plan.bytes));
  expect(xml.match(/<w:pgSz w:w="11906" w:h="16838"[^>]*\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g)).toHaveLength(1);
  expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(4);
  expect(xml.match(/<w:pgNumType[^>]*w:start="1"/g)).toHaveLength(4);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(5);
  const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
});

test("what is not known is «……», and its tags are reported", () => {
  const plan = fill(template, planFields(emptyContent));
  const text = wordText(filled(plan.bytes));
  expect(text).toContain("Số: ……/KH-UBND");
  expect(text).toContain("……, ngày …… tháng …… năm ……");
  expect(text).toContain("Thực hiện ……;");
  expect(text).toContain("ngày tổ chức sẽ được thông báo sau");
  expect(text).not.toMatch(/undefined|null|NaN|[{}]/);
  expect(plan.missing).toEqual(
    expect.arrayContaining([
      planTags.superior,
      planTags.planNumber,
      planTags.planDate,
      planTags.referenceLine,
      planTags.chair,
    ]),
  );
  expect(new Set(plan.missing).size).toBe(plan.missing.length);
});

test("a user's text is text: braces, angle brackets and control characters do no harm", () => {
  const fields = planFields(smallContent({ place: "Hội trường {Chủ tịch} <w:p/> & \u0001\u000b" }));
  const plan = fill(template, fields);
  const text = wordText(filled(plan.bytes));
  expect(text).toContain("Hội trường {Chủ tịch} <w:p/> & ");
  expect(text).toContain("Gia đình ông <Sơn & Hà>");
  expect(plan.issues).toEqual([]);
});

test("tags are found decomposed, in capitals and with wider spaces", () => {
  const odd = changed("{Địa điểm}", `{ ĐỊA  ĐIỂM }`.normalize("NFD"));
  const plan = fill(odd, planFields(smallContent()));
  expect(plan.issues).toEqual([]);
  expect(wordText(filled(plan.bytes))).toContain("Địa điểm: Hội trường UBND phường.");
});

describe("faults of a template", () => {
  test("an unknown tag is reported and stays", () => {
    const plan = fill(changed("{Địa điểm}", "{Địa điẻm}"), planFields(smallContent()));
    expect(plan.issues).toMatchObject([
      {
        code: "template-tag-unknown",
        severity: "warning",
        params: { tag: "{Địa điẻm}" },
        at: { file: "ke-hoach-nd30.docx" },
      },
    ]);
    expect(wordText(filled(plan.bytes))).toContain("{Địa điẻm}");
  });

  test("an unknown tag inside an empty loop is reported as well", () => {
    const plan = fill(changed("{Nơi công tác}", "{Cơ quan}"), planFields(emptyContent));
    expect(plan.issues.map(({ params }) => params.tag)).toEqual(["{Cơ quan}"]);
  });

  test("all broken tags are gathered, each with its tag, and there is no document", () => {
    const parts = unzipSync(template);
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
      .replace("{/Chương trình}", "{/Chương}")
      .replace("{Địa điểm}", "{Địa điểm");
    const broken = packParts({ ...parts, "word/document.xml": strToU8(body) });
    const plan = fill(broken, planFields(smallContent()));
    expect(plan.bytes).toBeNull();
    expect(new Set(plan.issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["template-broken error"]),
    );
    expect(plan.issues.map(({ params }) => [params.reason, params.tag])).toEqual([
      ["tag-unclosed", "{Địa điểm."],
      ["loop-unopened", "{/Chương}"],
    ]);
  });

  test("what is no Word file is unreadable", () => {
    for (const bytes of [strToU8("không phải tệp Word"), packParts({ "xl/workbook.xml": strToU8("<x/>") })]) {
      expect(fill(bytes, planFields(smallContent()))).toMatchObject({
        bytes: null,
        issues: [{ code: "template-unreadable", severity: "error" }],
      });
    }
  });
});

describe("properties", () => {
  test("equal facts give equal bytes", () => {
    const [once, again] = [1, 2].map(() => fill(template, planFields(smallContent())));
    expect(Buffer.from(filled(once?.bytes ?? null)).equals(Buffer.from(filled(again?.bytes ?? null)))).toBe(true);
  });

  test("any place stands in the document as it was given, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (place) => {
        const plan = fill(template, planFields(smallContent({ place: `Hội trường ${place}.` })));
        const kept = `Hội trường ${place}.`.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
        expect(wordText(filled(plan.bytes)).replace(/\s/g, "")).toContain(kept.replace(/\s/g, ""));
      }),
      { numRuns: 15 },
    );
  });
});
