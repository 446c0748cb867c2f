import type { PlanFormat } from "@/domain/plan/plan-format";
import type { PrintSetup } from "@/sheet/sheet-model";

/** Where the page number stands: above in the middle (NĐ 30/2020, Phụ lục I), below on the right (TT 01/2011). */
export const pageNumber = (format: PlanFormat): Pick<PrintSetup, "header" | "footer"> =>
  format === "nd30" ? { header: '&C&"Times New Roman"&13&P' } : { footer: '&R&"Times New Roman"&13&P' };
