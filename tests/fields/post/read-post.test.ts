import { readPost } from "@/fields/post/read-post";

/** What is read of these cells, and which changes are reported. */
function read(texts: Readonly<Record<string, string>>) {
  const changes: string[] = [];
  const post = readPost(
    Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { value: text, text }])),
    {
      issue: () => undefined,
      found: () => undefined,
      change: (_rule, _field, from, to) => changes.push(`${from} → ${to}`),
    },
  );
  return { ...post, changes };
}

test("position and unit from two columns stay as they are", () => {
  expect(read({ position: "Hiệu trưởng", orgUnit: "Trường THCS Sài Đồng" })).toEqual({
    position: "Hiệu trưởng",
    orgUnit: "Trường THCS Sài Đồng",
    changes: [],
  });
});

test("a department stands before its organisation", () => {
  expect(read({ department: "Phòng Nội vụ", orgUnit: "UBND quận" }).orgUnit).toBe("Phòng Nội vụ, UBND quận");
  expect(read({ department: "Phòng Nội vụ" }).orgUnit).toBe("Phòng Nội vụ");
});

test("one column of both is split, and the change is reported", () => {
  expect(read({ positionAndUnit: "Hiệu trưởng Trường THCS Sài Đồng" })).toEqual({
    position: "Hiệu trưởng",
    orgUnit: "Trường THCS Sài Đồng",
    changes: ["Hiệu trưởng Trường THCS Sài Đồng → Hiệu trưởng | Trường THCS Sài Đồng"],
  });
});

test("a unit alone is no position, and nothing was changed", () => {
  expect(read({ positionAndUnit: "Tổ dân phố số 3" })).toEqual({
    position: null,
    orgUnit: "Tổ dân phố số 3",
    changes: [],
  });
});

test("with a column of the unit beside it the other is the position, whole", () => {
  expect(read({ positionAndUnit: "Hiệu trưởng Trường THCS Sài Đồng", orgUnit: "Sài Đồng" })).toEqual({
    position: "Hiệu trưởng Trường THCS Sài Đồng",
    orgUnit: "Sài Đồng",
    changes: [],
  });
});

test("blank cells give neither", () => {
  expect(read({})).toEqual({ position: null, orgUnit: null, changes: [] });
});
