import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { packParts } from "@/documents/pack-parts";
import { fillPlan } from "@/documents/plan/fill-plan";
import { planContent } from "@/documents/plan/plan-content";
import { planFields } from "@/documents/plan/plan-fields";
import { planTags } from "@/documents/plan/plan-tags";
import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import { documentText, documentXml } from "./document-text";
import { emptyMaterial, smallContent } from "./small-plan";

const template = new Uint8Array(readFileSync(join(__dirname, "../../../assets/templates/ke-hoach.docx")));
const golden = join(__dirname, "golden.txt");
const emptyContent = planContent(gatherPlanFacts(emptyMaterial), emptyMaterial);

/** The template with its body changed. */
function changed(from: string, to: string): Uint8Array {
  const parts = unzipSync(template);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(body).toContain(from);
  return packParts({ ...parts, "word/document.xml": strToU8(body.replace(from, () => to)) });
}

async function filled(bytes: Uint8Array | null): Promise<Uint8Array> {
  if (bytes === null) throw new Error("the template was refused");
  return bytes;
}

test("the plan of a small meeting reads as the golden text", async () => {
  const plan = await fillPlan(template, planFields(smallContent()));
  const text = documentText(await filled(plan.bytes));
  if (!existsSync(golden) || process.env.UPDATE_GOLDEN) writeFileSync(golden, `${text}\n`);
  expect(text).toBe(readFileSync(golden, "utf8").trimEnd());
  expect(plan.missing).toEqual([]);
  expect(plan.issues).toEqual([]);
});

test("the page is that of the decree: A4, margins, own page numbers from the second page, header rows repeated", async () => {
  const plan = await fillPlan(template, planFields(smallContent()));
  const xml = documentXml(await filled(plan.bytes));
  expect(xml.match(/<w:pgSz w:w="11906" w:h="16838"[^>]*\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g)).toHaveLength(1);
  expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(4);
  expect(xml.match(/<w:pgNumType[^>]*w:start="1"/g)).toHaveLength(4);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(5);
  const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
});

test("what is not known is «……», and its tags are told", async () => {
  const plan = await fillPlan(template, planFields(emptyContent));
  const text = documentText(await filled(plan.bytes));
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
      planTags.reference,
      planTags.chair,
    ]),
  );
  expect(new Set(plan.missing).size).toBe(plan.missing.length);
});

test("a user's text is text: braces, angle brackets and control characters do no harm", async () => {
  const fields = planFields(smallContent({ place: "Hội trường {Chủ tịch} <w:p/> & \u0001\u000b" }));
  const plan = await fillPlan(template, fields);
  const text = documentText(await filled(plan.bytes));
  expect(text).toContain("Hội trường {Chủ tịch} <w:p/> & ");
  expect(text).toContain("Gia đình ông <Sơn & Hà>");
  expect(plan.issues).toEqual([]);
});

test("tags are found decomposed, in capitals and with wider spaces", async () => {
  const odd = changed("{Địa điểm}", `{ ĐỊA  ĐIỂM }`.normalize("NFD"));
  const plan = await fillPlan(odd, planFields(smallContent()));
  expect(plan.issues).toEqual([]);
  expect(documentText(await filled(plan.bytes))).toContain("Địa điểm: Hội trường UBND phường.");
});

describe("faults of a template", () => {
  test("an unknown tag is told and left standing", async () => {
    const plan = await fillPlan(changed("{Địa điểm}", "{Địa điẻm}"), planFields(smallContent()));
    expect(plan.issues).toMatchObject([
      { code: "template-tag-unknown", severity: "warning", params: { tag: "Địa điẻm" }, at: { file: "ke-hoach.docx" } },
    ]);
    expect(documentText(await filled(plan.bytes))).toContain("{Địa điẻm}");
  });

  test("an unknown tag inside an empty loop is told as well", async () => {
    const plan = await fillPlan(changed("{Nơi công tác}", "{Cơ quan}"), planFields(emptyContent));
    expect(plan.issues.map(({ params }) => params.tag)).toEqual(["Cơ quan"]);
  });

  test("all broken tags are gathered, each with its tag, and there is no document", async () => {
    const parts = unzipSync(template);
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
      .replace("{/Chương trình}", "{/Chương}")
      .replace("{Địa điểm}", "{Địa điểm");
    const broken = packParts({ ...parts, "word/document.xml": strToU8(body) });
    const plan = await fillPlan(broken, planFields(smallContent()));
    expect(plan.bytes).toBeNull();
    expect(new Set(plan.issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["template-broken error"]),
    );
    expect(plan.issues.map(({ params }) => params)).toEqual([
      {
        reason: "unclosed_tag",
        tag: "Địa",
        context: expect.stringContaining("{Địa điểm.2. Nội dung, chương trình") as string,
      },
      { reason: "closing_tag_does_not_match_opening_tag", tag: "Chương", context: "{#Chương trình}" },
    ]);
  });

  test("what is no Word file is unreadable", async () => {
    for (const bytes of [strToU8("không phải tệp Word"), packParts({ "xl/workbook.xml": strToU8("<x/>") })]) {
      expect(await fillPlan(bytes, planFields(smallContent()))).toMatchObject({
        bytes: null,
        issues: [{ code: "template-unreadable", severity: "error" }],
      });
    }
  });
});

describe("properties", () => {
  test("equal facts give equal bytes", async () => {
    const [once, again] = await Promise.all([1, 2].map(() => fillPlan(template, planFields(smallContent()))));
    expect(Buffer.from(await filled(once?.bytes ?? null)).equals(Buffer.from(await filled(again?.bytes ?? null)))).toBe(
      true,
    );
  });

  test("any place stands in the document as it was given, but for what XML cannot hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (place) => {
        const plan = await fillPlan(template, planFields(smallContent({ place: `Hội trường ${place}.` })));
        const kept = `Hội trường ${place}.`.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
        expect(documentText(await filled(plan.bytes)).replace(/\s/g, "")).toContain(kept.replace(/\s/g, ""));
      }),
      { numRuns: 15 },
    );
  });
});
