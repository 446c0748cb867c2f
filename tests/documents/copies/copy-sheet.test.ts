import { aDelegate } from "@tools/samples/a-delegate";
import { aGuest } from "../../support/a-guest";
import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { modelRows } from "../../support/model-rows";
import { copySheet } from "@/documents/copies/copy-sheet";
import type { CopyKind } from "@/domain/copies/reader-copy";

const material = {
  meeting: aMeeting(),
  guests: [aGuest()],
  delegates: [
    aDelegate({
      fullName: "Trần Văn An",
      orgUnit: "TDP 5, ĐT 0912 345 678",
      phone: "0987654321",
      birthYear: 1958,
      identityNumber: "001075012345",
    }),
  ],
  honorees: assess([anHonoree()]),
  planGroups: ["neighbourhoods" as const],
  stamp: "Lập từ 1 dòng",
};
const copyOf = (copy: CopyKind) => copySheet(material, { reader: "Các đoàn thể", copy }, "Gửi");

test("sums alone for the reader of sums", () => {
  const text = modelRows(copyOf("summary").sheet).join("\n");
  expect(text).toContain("1 người (1 lượt)");
  expect(text).not.toContain("Trần Văn An");
});

test.each(["lists", "reasons"] as const)("%s: names without any personal number, also inside a text", (copy) => {
  const { sheet, hidden } = copyOf(copy);
  const text = modelRows(sheet).join("\n");
  expect(text).toContain("Trần Văn An");
  expect(hidden).toBe(1);
  for (const number of ["0912", "0987654321", "1958", "001075012345"]) expect(text).not.toContain(number);
});

test("everything for the unit's own file, and the stamp on every copy", () => {
  const { sheet, hidden } = copyOf("full");
  const text = modelRows(sheet).join("\n");
  for (const number of ["0912 345 678", "0987654321", "1958", "001075012345"]) expect(text).toContain(number);
  expect(hidden).toBe(0);
  expect(modelRows(copyOf("lists").sheet).at(-1)).toBe("Lập từ 1 dòng");
});
