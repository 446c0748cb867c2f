import { costTasks } from "@/domain/funds/cost-tasks";
import { vnd, type Vnd } from "@/domain/money/vnd";
import { fundNames } from "@/tables/settings/fund-names";
import type { HalfDayMeals, MeetingFunds } from "@/domain/funds/meeting-funds";
import type { CellValue } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { halfDayMealWords } from "@/domain/model/words";
import { sheetNames } from "@/tables/sheet-names";
import type { Draft } from "../draft";

type FundFact = keyof typeof fundNames;

export interface ReadFunds {
  readonly funds: MeetingFunds;
  /** Cells that hold something else than money or one of the words; their facts are null. */
  readonly issues: readonly Issue[];
}

/** Reads the facts about the purse from the named cells of «Hội nghị»; a blank cell, or a workbook without the name, is null. */
export function readFunds(draft: Draft): ReadFunds {
  const values = draft.namedValues(Object.values(fundNames));
  const cell = (fact: FundFact): CellValue => values[fundNames[fact]]?.[0]?.[0] ?? null;
  const issues: Issue[] = [];
  const unreadable = (fact: FundFact, code: "fund-unreadable" | "half-day-meals-unreadable"): null => {
    const at = { file: "", sheet: sheetNames.meeting, row: 0, column: fundNames[fact], field: fact };
    issues.push(issueOf(code, at, { text: String(cell(fact)) }));
    return null;
  };
  const money = (fact: FundFact): Vnd | null => {
    if (isBlank(cell(fact))) return null;
    return wholeVnd(cell(fact)) ?? unreadable(fact, "fund-unreadable");
  };
  const meals = textOf(cell("halfDayMeals"));
  const rule = (Object.keys(halfDayMealWords) as HalfDayMeals[]).find(
    (key) => halfDayMealWords[key].toLowerCase() === meals?.toLowerCase(),
  );
  const reasons = (values[fundNames.waivers] ?? []).map((row) => textOf(row[0] ?? null));
  return {
    funds: {
      awardFund: money("awardFund"),
      halfDayMeals: rule ?? (meals === null ? null : unreadable("halfDayMeals", "half-day-meals-unreadable")),
      advance: money("advance"),
      returned: money("returned"),
      waivers: Object.fromEntries(
        costTasks.flatMap((task, index) => {
          const reason = reasons[index] ?? null;
          return reason === null ? [] : [[task, reason] as const];
        }),
      ),
    },
    issues,
  };
}

const textOf = (value: CellValue): string | null =>
  value === null ? null : String(value).normalize("NFC").trim() || null;

const isBlank = (value: CellValue): boolean => textOf(value) === null;

/** A whole number of đồng from 0 up, typed as a number or with points between the thousands. */
function wholeVnd(value: CellValue): Vnd | null {
  const number =
    typeof value === "number" ? value : Number(String(value).replace(/[.\s]|(?:đồng|đ)\s*$/gu, "") || "none");
  return Number.isSafeInteger(number) && number >= 0 ? vnd(number) : null;
}
