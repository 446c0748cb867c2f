import type { Vnd } from "@/domain/money/vnd";

/** An explanation in words. */
export interface WhyView {
  readonly title: string;
  readonly detail: string | null;
  readonly amount: Vnd | null;
  readonly steps: readonly string[];
  readonly parts: readonly { readonly text: string; readonly amount: Vnd; readonly isLess: boolean }[];
  readonly sources: readonly { readonly source: string; readonly url: string; readonly trust: string }[];
}
