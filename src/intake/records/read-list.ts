import type { RecipientKind } from "@/domain/model/honoree";
import { awardInTitle, signerInTitles } from "@/domain/recognition/award-in-title";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { recipientOfWords } from "@/domain/recognition/recognise-recipient";
import type { SourceGrid } from "@/sheet/grid";
import type { Table } from "../columns/split-tables";
import { parseBudget } from "./parse-budget";
import { parseDelegates } from "./parse-delegates";
import { parseHonorees } from "./parse-honorees";
import { readDeclared, withDeclared } from "./read-declared";
import type { RecordsInput, RecordsRead } from "./records-read";

/** How the rows of a kind become records that the calculation knows; a kind that is not named is read by its declaration alone. */
const readers: Readonly<Partial<Record<string, (input: RecordsInput) => RecordsRead>>> = {
  delegates: parseDelegates,
  honorees: (input) =>
    parseHonorees(input, {
      listKind: listKindOf(input.grid, input.table),
      listAward: listAwardOf(input.grid, input.table),
      holdsPersons: holdsPersons(input.table),
      listSigner: signerInTitles(input.table.titles),
    }),
  budget: parseBudget,
};

/** Reads the rows of one table as records of its kind, with all that its declared columns say. */
export function readList(input: RecordsInput): RecordsRead {
  const reader = readers[input.into.kind];
  return reader === undefined ? readDeclared(input) : withDeclared(reader(input), input);
}

/** The award that the title, or the sheet's name, gives to a whole list that has no column of awards. */
function listAwardOf(grid: SourceGrid, { matches, titles }: Table): string | null {
  if (matches.some(({ field }) => field === "award" || field === "title" || field === "awardTick")) return null;
  const inTitles = titles.flatMap((title, index) =>
    isAwardTitle(title) ? (awardInTitle(title, titles[index + 1]) ?? []) : [],
  );
  const last = inTitles.at(-1);
  if (last === undefined) return awardInTitle(grid.sheet);
  // «Điều 1. Tặng Giấy khen cho …» below «Về việc tặng Giấy khen của Chủ tịch UBND phường».
  const [award] = recogniseAward(last).found;
  const alike = inTitles.map(recogniseAward).map(({ found, level }) => found[0] === award && level !== null);
  return recogniseAward(last).level === null ? (inTitles[alike.lastIndexOf(true)] ?? last) : last;
}

/** Not what the list is attached to: «(Kèm theo Quyết định số … về việc tặng Giấy khen)». */
const isAwardTitle = (title: string): boolean => !/^\W*(?:kèm theo|căn cứ|ban hành)/iu.test(title);

const headingOfNames = ({ matches }: Table): string =>
  matches.find(({ field }) => field === "name")?.heading.path.join(" ") ?? "";

/** Family and given name in columns of their own are of persons, and so are names under «Họ và tên». */
const holdsPersons = (table: Table): boolean =>
  table.matches.some(({ field }) => field === "familyName") || recipientOfWords(headingOfNames(table)) === "individual";

/** The kind that a whole list of honorees is of, as its sheet's name, its title or the heading of its names says; «Họ và tên» alone does not say that no household is among them. */
function listKindOf(grid: SourceGrid, table: Table): RecipientKind | null {
  const ofHeading = recipientOfWords(headingOfNames(table));
  const title = [...table.titles].reverse().find((text) => /danh sách/iu.test(text)) ?? table.titles.at(-1) ?? "";
  return recipientOfWords(grid.sheet) ?? recipientOfWords(title) ?? (ofHeading === "individual" ? null : ofHeading);
}
