/**
 * Every paper about guests, the decision and the readers' copies of one small conference, as the XML of its file says it, beside what the user is
 * told before it goes out. `UPDATE=1 npx jest tests/usecases/documents/people-papers` writes the goldens anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { allKinds } from "@/usecases/documents/all-kinds";
import type { DocumentData } from "@/usecases/documents/document-kind";
import type { DocumentOptions } from "@/usecases/documents/document-options";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { aDelegate } from "@tools/samples/a-delegate";
import { aDocumentWorkbook } from "../../support/a-document-book";
import { anHonoree } from "@tools/samples/an-honoree";
import { ourTemplates } from "../../support/our-templates";
import { workbookText } from "../../support/sheet-text";
import { wordText } from "../../support/word-text";

const folder = join("tests", "cases", "moi-va-gui");
const kinds = allKinds.filter(({ group }) => group === "people");
const vietnamese = createTranslator("vi");
const at = (row: number, file = "dai-bieu.xlsx") => ({ file, sheet: "Sheet1", row });
const phone = "0912345678";
const identityNumber = "001075012345";
const bankAccount = "19031234567890";

function aPeopleWorkbook(): DocumentData {
  const book = aDocumentWorkbook({
    meeting: { signatories: { preparer: null, accountant: null, treasurer: null, chair: "Phạm Quang Minh" } },
    delegates: [
      aDelegate({
        fullName: "Trần Văn An",
        honorific: "Ông",
        position: "Tổ trưởng dân phố",
        orgUnit: "Tổ dân phố số 5",
        phone,
        birthYear: 1958,
        identityNumber,
        source: at(5),
      }),
      aDelegate({
        fullName: "Trần Văn An",
        position: "BTCB",
        orgUnit: "Tổ dân phố số 5",
        phone,
        source: at(6),
      }),
      aDelegate({
        fullName: "Lê Thị Ba",
        honorific: "đ/c",
        position: "Hiệu trưởng",
        orgUnit: "Trường THCS Đức Giang",
        sex: "f",
        source: at(7),
      }),
      aDelegate({ fullName: "Đại diện lãnh đạo Hội CCB", orgUnit: `Hội CCB phường, ĐT 0987 654 321`, source: at(8) }),
      aDelegate({ fullName: "=CMD()", position: "Giáo viên", orgUnit: "Trường MN Ánh Sao", source: at(9) }),
    ],
    honorees: [
      anHonoree({ name: "Chi bộ 4", kind: "collective", orgUnit: null, source: at(7, "khen.xlsx") }),
      anHonoree({ name: "Đỗ Thị Sáu", honorific: "Bà", bankAccount, bank: "Agribank", source: at(8, "khen.xlsx") }),
      anHonoree({ name: "Vũ Bá Bách", awardText: "Bằng khen của Chủ tịch UBND thành phố", source: at(9, "khen.xlsx") }),
    ],
    correspondence: {
      invitation: {
        number: "12/GM-UBND",
        date: "2020-03-18",
        time: "8 giờ 00",
        host: "Đồng chí Chủ tịch UBND phường",
        request: null,
        contact: "Văn phòng UBND phường",
      },
      readers: [
        { reader: "UBND, Phòng Nội vụ quận", copy: "summary" },
        { reader: "Các đoàn thể phường", copy: "lists" },
        { reader: "Thành viên HĐTĐKT", copy: "reasons" },
        { reader: "Lưu: VT", copy: "full" },
      ],
    },
  });
  return { ...book, madeAt: "15:04 ngày 05/3/2020" };
}

const variants: readonly (readonly [string, string, DocumentOptions])[] = [
  ...kinds.map(({ id }) => [id, id, {}] as const),
  ["invitations-with-honorees", "invitations", { guests: "with-honorees" }],
  ["name-plates-badge", "name-plates", { plates: "badge" }],
];

async function compose(id: string, options: DocumentOptions, book = aPeopleWorkbook()) {
  const made = kinds.find((kind) => kind.id === id)?.compose(book, options);
  const bytes = await made?.file?.bytes(ourTemplates);
  if (made === undefined || bytes === undefined) throw new Error(`${id} has no file`);
  return { made, bytes };
}

function textOf(kind: string | undefined, bytes: Uint8Array): string {
  if (kind === "docx") return wordText(bytes);
  if (kind === "xlsx") return workbookText(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `## ${name}\n${workbookText(part)}`)
    .join("\n");
}

test.each(variants)("%s reads as before", async (name, id, options) => {
  const { made, bytes } = await compose(id, options);
  const told = made.issues.map((issue) => `! ${issue.severity}: ${issueSentence(issue, vietnamese)}`);
  const text = [...told, made.file?.name, textOf(made.file?.kind, bytes), ""].join("\n");
  const golden = join(folder, `${name}.txt`);
  if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

test("the same book and choices give the same bytes", async () => {
  for (const { id } of kinds) {
    const [one, other] = await Promise.all([compose(id, {}), compose(id, {})]);
    expect(one.bytes).toEqual(other.bytes);
  }
});

describe("copies by reader", () => {
  test("no part of a copy but the full one holds a telephone, identity or account number, or who made the file", async () => {
    const { bytes } = await compose("reader-copies", {});
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      const all = Object.values(unzipSync(part))
        .map((xml) => Buffer.from(xml).toString("utf8"))
        .join("\n");
      const personal = [phone, identityNumber, bankAccount, "654 321", "1958"].filter((value) => all.includes(value));
      expect({ name, personal }).toEqual({
        name,
        personal: name.startsWith("04") ? [phone, identityNumber, bankAccount, "654 321", "1958"] : [],
      });
      expect(all).not.toMatch(/hidden="1"/);
    }
  });
});

test("without guests and awards the papers are refused with the reason, not printed empty", () => {
  const empty = aDocumentWorkbook();
  const refused = kinds.map((kind) => [
    kind.id,
    kind
      .compose(empty, {})
      .issues.filter(({ severity }) => severity === "error")
      .map(({ code }) => code),
  ]);
  expect(Object.fromEntries(refused)).toEqual({
    invitations: ["guests-none"],
    "sign-in": ["guests-none"],
    "name-plates": ["guests-none"],
    "award-decision": ["decision-nobody"],
    "mail-merge": ["guests-none"],
    "reader-copies": ["readers-none"],
  });
});
