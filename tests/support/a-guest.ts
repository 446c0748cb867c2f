import type { Guest } from "@/domain/guests/list-guests";

/** A guest with one post, and what a test says of it. */
export const aGuest = (known: Partial<Guest> = {}): Guest => ({
  ordinal: 1,
  honorific: "Ông",
  name: "Trần Văn An",
  isNamed: true,
  posts: ["Bí thư chi bộ, Tổ dân phố số 5"],
  orgUnit: "Tổ dân phố số 5",
  phone: null,
  sex: null,
  planGroup: "neighbourhoods",
  entries: 1,
  source: { file: "dai-bieu.xlsx", sheet: "Sheet1", row: 2 },
  ...known,
});
