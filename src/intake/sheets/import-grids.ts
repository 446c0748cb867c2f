import type { HeaderHints } from "../header/find-header";
import type { SourceGrid } from "@/sheet/grid";
import { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import { rememberedHeadings } from "../columns/choose-columns";
import type { IntakeChoices, SourceChoice } from "../choices/intake-choices";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import type { IntakeResult } from "../result/intake-result";
import { joinRecords } from "../result/list-records";
import { UnknownAbbreviations } from "../enrich/read-abbreviations";
import { partByPosts } from "../layout/posts-as-columns";
import { tableOfDecision } from "../layout/decision-text";
import { tableOfSentences } from "../layout/sentences";
import { partSideBySide, type SheetPart } from "../layout/side-by-side";
import { importSheet, type SheetTaken } from "./import-sheet";

/**
 * Understands sheets one after another, as the user and the workbook's memory say, else by reading: what each lists, its records, and every doubt and
 * change. Order is kept; lists that stand side by side become sheets of their own.
 */
export function importGrids(
  grids: readonly SourceGrid[],
  choices: IntakeChoices = {},
  lists: ListKinds = ownLists,
): IntakeResult {
  const taking = new Importing(choices, lists);
  for (const grid of grids) taking.take(grid);
  return taking.result();
}

/** One taking-in of several sheets: for who has something else to do between one sheet and the next. */
export class Importing {
  readonly #choices: IntakeChoices;
  readonly #book: AbbreviationDictionary;
  readonly #unknown = new UnknownAbbreviations();
  readonly #known: ReadonlySet<string>;
  readonly #taken: SheetTaken[] = [];

  /** `lists`: the kinds of list that there are. */
  constructor(
    choices: IntakeChoices = {},
    readonly lists: ListKinds = ownLists,
  ) {
    this.#choices = choices;
    this.#book = new AbbreviationDictionary(choices.abbreviations, choices.abbreviationForm);
    this.#known = rememberedHeadings(choices);
  }

  /** `onRows` is told now and then how many rows of the sheet have been read. */
  take(grid: SourceGrid, onRows?: (rows: number) => void): void {
    this.#taken.push(...this.#takeParts(grid, onRows));
  }

  /** Everything taken so far, put together. */
  result(): IntakeResult {
    const taken = this.#taken;
    return {
      sheets: taken.map(({ sheet }) => sheet),
      ...joinRecords(taken),
      issues: [...taken.flatMap(({ issues }) => issues), ...this.#unknown.issues()],
      changes: taken.flatMap(({ changes }) => changes),
      unknownAbbreviations: this.#unknown.list(),
      originals: taken.flatMap(({ originals }) => originals),
    };
  }

  #takeParts(typed: SourceGrid, onRows: ((rows: number) => void) | undefined): readonly SheetTaken[] {
    const ofSheet = choiceFor(this.#choices, typed);
    const grid = ofSheet === undefined ? asTable(typed, this.#hints(undefined, typed)) : typed;
    const hints = this.#hints(ofSheet, grid);
    const parts: readonly SheetPart[] =
      ofSheet?.kind === "unknown" ? [{ grid }] : (partByPosts(grid, hints) ?? partSideBySide(grid, hints));
    const taken = parts.map(({ grid: part, partOf }) => {
      // What was said of the whole sheet holds for its parts; a part's own row and columns were said of the part.
      const choice = choiceFor(this.#choices, part) ?? (partOf === undefined ? undefined : ofSheet);
      return importSheet(part, {
        lists: this.lists,
        choices: this.#choices,
        choice,
        hints: this.#hints(choice, part),
        book: this.#book,
        unknown: this.#unknown,
        partOf,
        onRows,
      });
    });
    if (taken.length < 2) return taken;
    // A count below the lists may be of all of them.
    const all = taken.reduce((sum, { sheet }) => sum + sheet.rowsTaken, 0);
    return taken.map((each) => ({
      ...each,
      issues: each.issues.filter(({ code, params }) => code !== "footer-count-wrong" || params["stated"] !== all),
    }));
  }

  #hints(choice: SourceChoice | undefined, grid: SourceGrid): HeaderHints {
    const hints = { known: this.#known, lists: this.lists };
    return choice?.headerRow === undefined ? hints : { ...hints, row: choice.headerRow - grid.firstRow };
  }
}

/** What is written in sentences, a row each, as a table. */
const asTable = (grid: SourceGrid, hints: HeaderHints): SourceGrid =>
  tableOfSentences(grid, hints) ?? tableOfDecision(grid, hints) ?? grid;

const choiceFor = ({ sources = [] }: IntakeChoices, { file, sheet }: SourceGrid): SourceChoice | undefined =>
  sources.find((source) => source.file === file && source.sheet === sheet);
