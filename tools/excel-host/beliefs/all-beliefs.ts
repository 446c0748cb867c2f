import { aboutBatches } from "./about/batches";
import { aboutEnteringValues } from "./about/entering-values";
import { aboutEvents } from "./about/events";
import { aboutInsertingAndDeleting } from "./about/inserting-and-deleting";
import { aboutNames } from "./about/names";
import { aboutPrintedPage } from "./about/printed-page";
import { aboutReading } from "./about/reading";
import { aboutRefusals } from "./about/refusals";
import { aboutRules } from "./about/rules";
import { aboutSettings } from "./about/settings";
import { aboutSheets } from "./about/sheets";
import { aboutTables } from "./about/tables";
import type { BeliefsAbout } from "./belief";

/** All that we believe about Excel, in the order of `docs/excel-assumptions.md`. */
export const allBeliefs: readonly BeliefsAbout[] = [
  aboutBatches,
  aboutEnteringValues,
  aboutReading,
  aboutSheets,
  aboutTables,
  aboutNames,
  aboutInsertingAndDeleting,
  aboutRules,
  aboutPrintedPage,
  aboutSettings,
  aboutRefusals,
  aboutEvents,
];
