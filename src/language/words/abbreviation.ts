/** What a short form of this ward's lists stands for (`BTCB` → `Bí thư chi bộ`). */
export interface Abbreviation {
  readonly short: string;
  /** Null: asked once, not yet answered. */
  readonly full: string | null;
  readonly about: "position" | "award" | "orgUnit";
}
