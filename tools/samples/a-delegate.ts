import type { Delegate } from "@/domain/model/delegate";

/** A delegate of whom nothing is known but the name, and what a test says of it. */
export const aDelegate = (known: Partial<Delegate> = {}): Delegate => ({
  fullName: "Trần Thị Minh Khuyên",
  honorific: null,
  position: null,
  orgUnit: null,
  group: null,
  phone: null,
  phone2: null,
  birthYear: null,
  sex: null,
  note: null,
  source: { file: "dai-bieu.xlsx", sheet: "Sheet1", row: 2 },
  ...known,
});
