import fc from "fast-check";
import { strToU8 } from "fflate";
import { packParts } from "@/documents/package/pack-parts";
import { fillTemplate } from "@/documents/templates/fill-template";
import { vocabularyOf, type FieldRecord } from "@/documents/templates/template-tags";
import { tokenizeXml } from "@/documents/templates/word-xml";
import { bodyOf, linesOf, p, table, wordFile } from "../../support/word-file";

const value = (name: string, ...within: (string | null)[]) => ({
  name,
  isList: false,
  within: within.length === 0 ? [null] : within,
});
const list = (name: string, ...within: (string | null)[]) => ({ ...value(name, ...within), isList: true });

const vocabulary = vocabularyOf([
  value("Đơn vị"),
  value("Địa điểm"),
  list("Nhóm"),
  value("Tên nhóm", "Nhóm"),
  list("Đại biểu", "Nhóm", null),
  value("Họ và tên", "Đại biểu"),
  value("Ghi chú", "Đại biểu"),
]);

const fields: FieldRecord = {
  "Đơn vị": "UBND phường Hoa Sữa",
  "Địa điểm": { missing: "……" },
  Nhóm: [
    { "Tên nhóm": "A", "Đại biểu": [{ "Họ và tên": "An", "Ghi chú": "" }, { "Họ và tên": "Bình" }] },
    { "Tên nhóm": "B", "Đại biểu": [] },
  ],
  "Đại biểu": [{ "Họ và tên": "An" }, { "Họ và tên": "Bình" }],
};

const fill = (body: string, more: FieldRecord = {}) =>
  fillTemplate(wordFile({ body }), { ...fields, ...more }, vocabulary);
const lines = (body: string, more?: FieldRecord) => linesOf(fill(body, more).bytes);

describe("values", () => {
  test("a tag that Word has cut up over runs is one tag, and keeps the look of its first run", () => {
    expect(lines(p("Kính gửi {", "Đơn", " v", "ị} tại ", "đây"))).toEqual(["Kính gửi UBND phường Hoa Sữa tại đây"]);
    const bold =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{Đơn</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t> vị}</w:t></w:r></w:p>';
    expect(bodyOf(fill(bold).bytes)).toContain(
      '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">UBND phường Hoa Sữa</w:t>',
    );
  });

  test("capitals, wider spaces and decomposed letters do not matter", () => {
    expect(lines(p("{ ĐƠN  VỊ }".normalize("NFD")))).toEqual(["UBND phường Hoa Sữa"]);
  });

  test("what is not known is «……» and is reported once; a blank is a blank", () => {
    const filled = fill(p("{Địa điểm}, {Địa điểm}") + table([p("{#Đại biểu}{Họ và tên}"), p("{Ghi chú}{/Đại biểu}")]));
    expect(linesOf(filled.bytes)).toEqual(["……, ……", "An|……", "Bình|……"]);
    expect(filled.missing).toEqual(["Địa điểm", "Ghi chú"]);
  });

  test("a text of several lines has breaks; braces and angle brackets in it are text", () => {
    expect(lines(p("{Đơn vị}"), { "Đơn vị": "a\r\nb <w:p> & {Địa điểm}" })).toEqual([
      "a\nb &lt;w:p&gt; &amp; {Địa điểm}",
    ]);
  });

  test("a header and a note are filled as the body is", () => {
    const filled = fillTemplate(wordFile({ body: p("x"), header: p("{Đơn vị}") }), fields, vocabulary);
    expect(filled.faults).toEqual([]);
    expect(Buffer.from(filled.bytes ?? []).length).toBeGreaterThan(0);
  });
});

describe("loops", () => {
  test("over a table row, over several, and one inside another", () => {
    expect(lines(table([p("STT")], [p("{#Đại biểu}{Họ và tên}{/Đại biểu}")]))).toEqual(["STT", "AnBình"]);
    expect(lines(table([p("Tên"), p("Ký")], [p("{#Đại biểu}{Họ và tên}"), p("{/Đại biểu}")]))).toEqual([
      "Tên|Ký",
      "An|",
      "Bình|",
    ]);
    expect(
      lines(
        table(
          [p("{#Nhóm}{Tên nhóm}"), p("")],
          [p("{#Đại biểu}{Họ và tên}"), p("x{/Đại biểu}{/Nhóm}")],
          [p("Cộng"), p("")],
        ),
      ),
    ).toEqual(["A|", "An|x", "Bình|x", "B|", "Cộng|"]);
  });

  test("rows that hold nothing but a loop's tags leave no trace", () => {
    expect(lines(table([p("Tên")], [p("{#Đại biểu}")], [p("{Họ và tên}")], [p("{/Đại biểu}")], [p("Hết")]))).toEqual([
      "Tên",
      "An",
      "Bình",
      "Hết",
    ]);
  });

  test("over paragraphs, and inside a sentence over several runs", () => {
    expect(lines(p("{#Đại biểu}") + p("- {Họ và tên};") + p("{/Đại biểu}") + p("Hết"))).toEqual([
      "- An;",
      "- Bình;",
      "Hết",
    ]);
    expect(lines(p("{#Đại biểu}- {Họ và tên}") + p("ký{/Đại biểu}"))).toEqual(["- An", "ký", "- Bình", "ký"]);
    expect(lines(p("Có: {#Đại", " biểu}{Họ và", " tên}, ", "{/Đại biểu}hết."))).toEqual(["Có: An, Bình, hết."]);
  });

  test("{/} ends what is open; {^…} is shown when there is nothing, {#value} when it is known", () => {
    expect(lines(p("{#Đại biểu}{Họ và tên} {/}."))).toEqual(["An Bình ."]);
    expect(lines(p("{^Đại biểu}không có ai{/}{#Đơn vị}có{/}{^Địa điểm}chưa rõ{/}"), { "Đại biểu": [] })).toEqual([
      "không có aicóchưa rõ",
    ]);
  });

  test("an empty list leaves a cell its paragraph and a table a row, as Word demands", () => {
    expect(
      bodyOf(fill(table([p("{#Đại biểu}") + p("{Họ và tên}") + p("{/Đại biểu}")]), { "Đại biểu": [] }).bytes),
    ).toBe("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    expect(lines(table([p("{#Đại biểu}{Họ và tên}"), p("{/Đại biểu}")]), { "Đại biểu": [] })).toEqual(["|"]);
  });

  test("bookmarks and Word's own ids of paragraphs do not stand twice", () => {
    const body = `<w:p w14:paraId="1A"><w:bookmarkStart w:id="0" w:name="a"/><w:r><w:t>{#Đại biểu}{Họ và tên}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>${p("{/Đại biểu}")}`;
    expect(bodyOf(fill(body).bytes)).not.toMatch(/bookmark|paraId/);
  });
});

describe("all faults at once", () => {
  const faultsOf = (body: string) =>
    fill(body).faults.map(({ code, tag, expected, nearest }) => [code, tag, expected ?? nearest]);

  test("the first bad template: braces, unknown names, tags of a list outside it", () => {
    const faults = faultsOf(
      p("Kính gửi {Đơn vi} tại {Địa điểm của hội nghị") +
        p("Họ tên: {Họ và tên}, xem }. {{Đơn vị}} {}") +
        p("{#Đại biẻu}{Họ và tên}{/Đại biẻu} và {Đại biểu}"),
    );
    expect(faults).toEqual([
      ["tag-unclosed", "{Địa điểm của hội nghị", "{Địa điểm}"],
      ["tag-unknown", "{Đơn vi}", "{Đơn vị}"],
      ["tag-unopened", "xem }", null],
      ["double-brace", "{{Đơn vị}}", "{Đơn vị}"],
      ["tag-empty", "{}", null],
      ["tag-outside-list", "{Họ và tên}", "{#Đại biểu}…{/Đại biểu}"],
      ["tag-unknown", "{#Đại biẻu}", "{#Đại biểu}"],
      ["list-as-value", "{Đại biểu}", "{#Đại biểu}…{/Đại biểu}"],
    ]);
  });

  test("the second: loops that are not closed, not opened, crossed, or reach out of a table", () => {
    const faults = faultsOf(
      p("{/Nhóm}") +
        p("{#Nhóm}{#Đại biểu}{Họ và tên}{/Nhóm}{/Đại biểu}") +
        table([p("{#Đại biểu}{Họ và tên}")]) +
        p("{/Đại biểu}") +
        table([p("{#Đại biểu}{Họ và tên}"), p("{/Đại biểu}{#Nhóm}"), p("{Tên nhóm}{/Nhóm}")]) +
        p("{#Đại biểu}còn mở"),
    );
    expect(faults).toEqual([
      ["loop-unopened", "{/Nhóm}", "{#Nhóm}"],
      ["loop-crossed", "{#Đại biểu}", "{/Đại biểu} … {/Nhóm}"],
      ["loop-across", "{#Đại biểu}", "{/Đại biểu}"],
      ["loop-across", "{#Đại biểu}", "{/Đại biểu}"],
      ["loop-unclosed", "{#Đại biểu}", "{/Đại biểu}"],
    ]);
  });

  test("each with its place and the sentence around it", () => {
    const long = "Căn cứ kế hoạch đã được phê duyệt, ".repeat(4);
    const { faults, bytes } = fillTemplate(
      wordFile({
        body: p("") + p("Một") + p(`${long}{Đơn vj} tổ chức hội nghị.`) + table([p("a"), p("{Tên}")]),
        header: p("{Số}"),
      }),
      fields,
      vocabulary,
    );
    expect(faults.map(({ at, context }) => [at, context])).toEqual([
      [
        { part: "body", paragraph: 2, cell: null, isTextBox: false },
        "… duyệt, Căn cứ kế hoạch đã được phê duyệt, {Đơn vj} tổ chức hội nghị.",
      ],
      [{ part: "body", paragraph: 0, cell: { table: 1, row: 1, cell: 2 }, isTextBox: false }, "{Tên}"],
      [{ part: "header", paragraph: 1, cell: null, isTextBox: false }, "{Số}"],
    ]);
    // Unknown names stay, so that they are seen.
    expect(linesOf(bytes).at(-1)).toBe("a|{Tên}");
  });

  test.each([
    ["macros", wordFile({ body: "", mainType: "document.macroEnabled.main" })],
    ["not-word", packParts({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") })],
    ["broken-file", strToU8("không phải tệp Word")],
    ["broken-file", wordFile({ body: "<w:p><w:r></w:p>" })],
    ["old-word", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ])("a file that is no template is reported as a whole: %s", (code, bytes) => {
    expect(fillTemplate(bytes, fields, vocabulary)).toMatchObject({ bytes: null, faults: [{ code, at: null }] });
  });
});

describe("properties", () => {
  test("wherever Word cuts a tag, the result reads the same", () => {
    const text = "Gửi {Đơn vị}: {#Đại biểu}{Họ và tên}; {/Đại biểu}hết {Địa điểm}.";
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(cut, (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const runs = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(lines(p(...runs))).toEqual(lines(p(text)));
      }),
    );
  });

  test("equal facts give equal bytes", () => {
    const body = p("{Đơn vị}") + table([p("{#Đại biểu}{Họ và tên}"), p("{/Đại biểu}")]);
    expect(Buffer.from(fill(body).bytes ?? []).equals(Buffer.from(fill(body).bytes ?? []))).toBe(true);
  });

  test("any text with braces anywhere is filled or refused with faults, never thrown at", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "{#Đại biểu}",
      "{/Đại biểu}",
      "{Họ và tên}",
      "{^Nhóm}",
      "{/}",
      "chữ ",
      "{#Nhóm}",
      "{/Nhóm}",
    );
    const paragraph = fc.array(piece, { maxLength: 5 }).map((texts) => p(...texts));
    const block = fc.oneof(
      paragraph,
      fc.array(fc.tuple(paragraph, paragraph), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows)),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const { bytes, faults } = fill(blocks.join(""));
        expect(bytes !== null || faults.length > 0).toBe(true);
        if (bytes === null) return;
        expect(bodyOf(bytes)).not.toMatch(/undefined|null/);
        expect(tokenizeXml(`<body>${bodyOf(bytes)}</body>`)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
