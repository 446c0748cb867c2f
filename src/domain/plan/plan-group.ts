import { foldAccents } from "@/language/text/fold-accents";
import type { Delegate } from "../model/delegate";
import { whoseSeats, type SeatsOf } from "../model/whose-seats";

/** The four groups of delegates that a ward's plan names; `other` = nothing in the row says which. */
export type PlanGroup = "superiors" | "leaders" | "neighbourhoods" | "role-models" | "other";

/** In the order of the plan. */
export const planGroups: readonly PlanGroup[] = ["superiors", "leaders", "neighbourhoods", "role-models", "other"];

/** On folded text; in this order, because a group's title may name the words of a later one. */
const groupTitles: readonly (readonly [PlanGroup, RegExp])[] = [
  [
    "role-models",
    /dien hinh|nguoi tot|chien si|khen thuong (?:tap the|ca nhan)|hoan thanh xuat sac|duoc bieu duong|duoc khen/,
  ],
  [
    "neighbourhoods",
    /\b(?:btcb|ttdp|tbctmt)\b|bi thu chi bo|to truong (?:to )?dan pho|truong ban cong tac mat tran|to dan pho|khu dan cu/,
  ],
  ["superiors", /trung uong|thanh pho|lanh dao (?:quan|huyen|cap tren)|cap tren|\bquan\b|\bhuyen\b/],
  ["leaders", /lanh dao|doan the|hieu truong|truong hoc|\bcac truong\b|nganh|can bo|cong chuc|hdnd|ubnd|dang uy|mttq/],
];

const posts: readonly (readonly [PlanGroup, RegExp])[] = [
  [
    "neighbourhoods",
    /\b(?:btcb|ttdp|tbctmt)\b|bi thu (?:chi bo|cb)|to truong (?:to )?dan pho|to (?:truong|pho) tdp|truong ban (?:cong tac mat tran|ctmt)|truong (?:thon|khu)/,
  ],
  [
    "leaders",
    /hieu truong|chu tich|bi thu (?:dang uy|doan)|pho bi thu|truong (?:cong an|tram|ban|khoi|phong|bo phan)|chi huy truong|cong chuc|can bo|chu nhiem|giam doc/,
  ],
];

const higher = /trung uong|\btw\b|thanh pho|\btp\b|\bso\b|\bquan\b|\bhuyen\b|\btinh\b/;

/** What says a delegate's group. */
type Grouped = Pick<Delegate, "group" | "position" | "orgUnit"> & SeatsOf;

/**
 * The plan's group of a delegate: by whose the seats are that a row gives by number, by the title under which the list has it, else by its post and unit. A school's or the ward's leaders are `leaders`,
 * leaders of a unit of the district, city or centre `superiors`.
 */
export function planGroupOf(delegate: Grouped): PlanGroup {
  const { group, position, orgUnit } = delegate;
  const whose = whoseSeats(delegate);
  for (const title of [whose, group].filter((text) => text !== null)) {
    const byTitle = groupTitles.find(([, words]) => words.test(fold(title)));
    if (byTitle !== undefined) return byTitle[0];
  }
  const post = posts.find(([, words]) => words.test(fold(position ?? whose ?? "")))?.[0] ?? null;
  if (post === "neighbourhoods") return post;
  const unit = fold(orgUnit ?? whose ?? "");
  const isInWard = /phuong|to dan pho|\btdp\b|truong|\bchi bo\b/.test(unit);
  if (!isInWard && higher.test(unit)) return "superiors";
  return post ?? "other";
}

/** A delegate in the plan: the group that stands in the workbook, or null where none was entered. */
export interface PlanDelegate {
  readonly delegate: Delegate;
  readonly planGroup: PlanGroup | null;
  /** The person's first entry, so that heads can be counted. */
  readonly isFirst: boolean;
}

/** The group a delegate counts in: the one that stands in the workbook, else the one by rule. */
export function groupInPlan({ delegate, planGroup }: Pick<PlanDelegate, "delegate" | "planGroup">): PlanGroup {
  return planGroup ?? planGroupOf(delegate);
}

const fold = (text: string): string => foldAccents(text.normalize("NFC")).replace(/\s+/g, " ");
