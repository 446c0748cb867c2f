import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { packParts } from "@/documents/package/pack-parts";
import { planContent } from "@/documents/plan/plan-content";
import { fillPlan } from "@/documents/plan/fill-plan";
import { planFields } from "@/documents/plan/plan-fields";
import { gatherPlanFacts, type PlanMaterial } from "@/domain/plan/plan-facts";
import { vnd } from "@/domain/money/vnd";
import { aDelegate } from "@tools/samples/a-delegate";
import { aMeeting } from "@tools/samples/a-meeting";
import { aBudgetLine, anHonoree, assess, lawOf2020 } from "@tools/samples/an-honoree";

const template = join("assets", "templates", "ke-hoach-nd30.docx");

/** A meeting with so many delegates, honorees and budget lines each. */
export function longMaterial(rows: number): PlanMaterial {
  const each = <Item>(make: (index: number) => Item): readonly Item[] =>
    Array.from({ length: rows }, (_, at) => make(at));
  return {
    meeting: aMeeting({ planDate: "2025-09-01" }),
    delegates: each((at) => ({
      delegate: aDelegate({
        fullName: `Nguyễn Thị Minh Nguyệt ${at}`,
        position: "Tổ trưởng dân phố",
        orgUnit: `Tổ dân phố số ${at % 40}`,
      }),
      planGroup: null,
      isFirst: true,
    })),
    honorees: assess(each((at) => anHonoree({ name: `Trần Văn Hùng ${at}`, orgUnit: `Tổ dân phố số ${at % 40}` }))),
    budget: each((at) => aBudgetLine({ item: `Nội dung chi thứ ${at}`, quantity: at % 7, unitPrice: vnd(50_000) })),
    norms: lawOf2020.norms,
  };
}

/** How long filling the plan takes, from the facts to the bytes, and how long zipping the same result takes; the best of several rounds, in milliseconds of processor time. */
export interface PlanTimes {
  readonly fill: number;
  readonly zip: number;
  readonly bytes: number;
}

/** Fills the plan with appendices of so many rows each. */
export function timePlan(rows = 1000, rounds = 5): PlanTimes {
  const bytes = new Uint8Array(readFileSync(template));
  const material = longMaterial(rows);
  const once = () => {
    const filled = fillPlan("ke-hoach-nd30.docx", bytes, planFields(planContent(gatherPlanFacts(material), material)));
    if (filled.bytes === null) throw new Error("the template was refused");
    return filled.bytes;
  };
  const plan = once();
  const parts = unzipSync(plan);
  const times = (action: () => unknown): number =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const begin = process.cpuUsage();
        action();
        const { user, system } = process.cpuUsage(begin);
        return (user + system) / 1000;
      }),
    );
  return { fill: times(once), zip: times(() => packParts(parts)), bytes: plan.byteLength };
}
