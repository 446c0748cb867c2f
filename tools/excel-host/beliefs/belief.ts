import type { HostOptions } from "../host/create-host";
import type { Trial } from "./trial";

/** What we believe about Excel, and how to see it: the check runs on the genuine Office.js client. */
export interface Belief {
  /** One sentence a person with Excel can confirm. */
  readonly sentence: string;
  readonly check: (trial: Trial) => Promise<void>;
}

/** The beliefs of one heading of `docs/excel-assumptions.md`. */
export interface BeliefsAbout {
  readonly subject: string;
  readonly beliefs: readonly Belief[];
}

/** A sheet «Data» with a header row and two rows. */
export const items: HostOptions = {
  sheets: {
    Data: [
      ["Item", "Quantity"],
      ["Nut", 3],
      ["Bolt", 4],
    ],
  },
};

/** A belief that is tried on workbooks of its own. */
export function believe(sentence: string, check: Belief["check"]): Belief {
  return { sentence, check };
}

/** A belief that one batch on the workbook of `items` shows. */
export function onItems(
  sentence: string,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Belief {
  return believe(sentence, async ({ open, run }) => {
    open(items);
    await run((context) => batch(context, sheetOf(context)));
  });
}

/** The sheet «Data». */
export const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Data");

/** Loads and gives the values of an address on «Data». */
export async function valuesAt(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const range = sheetOf(context).getRange(address).load("values");
  await context.sync();
  return range.values as unknown[][];
}

/** Events come on a later turn. */
export function nextEvents(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
