import { createTranslator } from "./translate";

/** The sentences of the workbook, the log and the report, which are Vietnamese whatever language the pane speaks. */
export const vietnamese = createTranslator("vi");
