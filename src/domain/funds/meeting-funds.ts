import type { CostTask } from "./cost-tasks";
import type { Vnd } from "../money/vnd";
import type { halfDayMealWords } from "../model/words";

/** How the meals of half a day are paid by the unit's own rule. */
export type HalfDayMeals = keyof typeof halfDayMealWords;

/** What «Hội nghị» says of the money's source and its handing over; null = not known. */
export interface MeetingFunds {
  /** The emulation and commendation fund of the year. */
  readonly awardFund: Vnd | null;
  readonly halfDayMeals: HalfDayMeals | null;
  /** Cash handed to the treasurer for the awards. */
  readonly advance: Vnd | null;
  /** Cash that came back. */
  readonly returned: Vnd | null;
  /** Tasks that need no budget line, each with the reason that somebody gave. */
  readonly waivers: Readonly<Partial<Record<CostTask, string>>>;
}
