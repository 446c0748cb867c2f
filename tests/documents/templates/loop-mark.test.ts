import { fillTemplate } from "@/documents/templates/fill-template";
import { vocabularyOf, type FieldRecord } from "@/documents/templates/template-tags";
import { bodyOf, linesOf, p, wordFile } from "../../support/word-file";

const vocabulary = vocabularyOf([
  { name: "Đơn vị", isList: false, within: [null] },
  { name: "Đại biểu", isList: true, within: [null] },
  { name: "Họ và tên", isList: false, within: ["Đại biểu"] },
]);
const fields: FieldRecord = { "Đơn vị": "UBND xã Mây", "Đại biểu": [{ "Họ và tên": "An" }, { "Họ và tên": "Bình" }] };
const fill = (body: string) => fillTemplate(wordFile({ body }), fields, vocabulary);
const count = (xml: string, what: string): number => xml.split(what).length - 1;

const run = (inside: string): string => `<w:r>${inside}</w:r>`;
const mark = (...inside: readonly string[]): string => `<w:p>${inside.map(run).join("")}</w:p>`;
const open = "<w:t>{#Đại biểu}</w:t>";
const close = "<w:t>{/Đại biểu}</w:t>";
const box = (text: string): string =>
  `<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing xmlns:wp="d"><wp:docPr id="7" name="x"/><w:txbxContent>${p(text)}</w:txbxContent></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape xmlns:v="v" id="s7"><w:txbxContent>${p(text)}</w:txbxContent></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;

describe("the paragraph of a loop's tag", () => {
  test("leaves no trace where it holds nothing else, also with signs nobody sees", () => {
    expect(linesOf(fill(mark(open, "<w:t>\u200b</w:t>") + p("{Họ và tên}") + mark(close)).bytes)).toEqual([
      "An",
      "Bình",
    ]);
  });

  test.each(["page", "column"])("a %s break beside it comes with each record", (type) => {
    const body = mark(open) + p("{Họ và tên}") + mark(close, `<w:br w:type="${type}"/>`);
    expect(count(bodyOf(fill(body).bytes), `<w:br w:type="${type}"/>`)).toBe(2);
  });

  test("the end of a section stands once", () => {
    const body = mark(open) + p("{Họ và tên}") + `<w:p><w:pPr><w:sectPr/></w:pPr>${run(close)}</w:p>`;
    expect(count(bodyOf(fill(body).bytes), "<w:pPr><w:sectPr/></w:pPr>")).toBe(1);
  });

  test("a text box that stands before it is filled and stays once; one after it comes with each record", () => {
    const before = bodyOf(fill(mark(box("{Đơn vị}"), open) + p("{Họ và tên}") + mark(close)).bytes);
    expect(count(before, "UBND xã Mây")).toBe(2);
    const after = bodyOf(fill(mark(open, box("{Họ và tên}")) + p("x") + mark(close)).bytes);
    expect([count(after, ">An<"), count(after, ">Bình<"), count(after, "{")]).toEqual([2, 2, 0]);
  });
});

test("both copies of a text box in a loop are filled, and what it repeats has ids of its own", () => {
  const control =
    '<w:sdt><w:sdtPr><w:id w:val="-4"/></w:sdtPr><w:sdtContent><w:r><w:t>k</w:t></w:r></w:sdtContent></w:sdt>';
  const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
  const row = `<w:p>${run("<w:t>{Họ và tên}</w:t>")}${run(box("{Họ và tên}"))}${control}${comment}</w:p>`;
  const filled = fill(mark(open) + row + mark(close));
  const xml = bodyOf(filled.bytes);
  expect(filled.faults).toEqual([]);
  expect([count(xml, ">An<"), count(xml, ">Bình<")]).toEqual([3, 3]);
  for (const id of [/docPr id="([^"]*)"/g, /v:shape [^>]*id="([^"]*)"/g, /<w:id w:val="([^"]*)"/g])
    expect(new Set([...xml.matchAll(id)].map(([, value]) => value)).size).toBe(2);
  expect(count(xml, "commentReference")).toBe(1);
});

test("invisible signs inside a tag do not count", () => {
  expect(linesOf(fill(p("{Đơn\u200b vị}", "{\u00adĐơn vị\u200e}")).bytes)).toEqual(["UBND xã MâyUBND xã Mây"]);
});

test.each([
  [p("Kính gửi «Đơn vị»"), "tag-in-other-signs", "«Đơn vị»"],
  [p("Kính gửi ｛Đơn vị｝"), "tag-in-other-signs", "｛Đơn vị｝"],
  [
    '<w:p><w:fldSimple w:instr=" MERGEFIELD Đơn_vị "><w:r><w:t>«Đơn_vị»</w:t></w:r></w:fldSimple></w:p>',
    "tag-in-other-signs",
    "MERGEFIELD Đơn_vị",
  ],
  [
    '<w:p><m:oMath xmlns:m="m"><m:r><m:t>{Đơn</m:t></m:r><m:r><m:t> vị}</m:t></m:r></m:oMath></w:p>',
    "tag-unreachable",
    "{Đơn vị}",
  ],
])("%s is told and left", (body, code, tag) => {
  expect(fill(body).faults.map((fault) => [fault.code, fault.tag])).toEqual([[code, tag]]);
  expect(fill(body).bytes).not.toBeNull();
});

test("words in quotes that are no field are not told", () => {
  expect(fill(p("Phong trào «Người tốt, việc tốt»")).faults).toEqual([]);
});
