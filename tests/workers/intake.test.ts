import { createIntake } from "@/workers/intake";

const text = (name: string, content: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new TextEncoder().encode(content),
});

test("a file that cannot be read is an issue, and the others of the batch go on", async () => {
  const result = await createIntake().readFiles([
    { name: "hong.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
    text("a.csv", "STT,Họ và tên,SĐT\n1,Nguyễn Văn An,0912345678\n"),
    text("b.txt", "chỉ là một đoạn văn"),
  ]);
  expect(result.issues.map(({ code, at }) => `${at.file} ${code}`)).toEqual([
    "hong.xlsx file-damaged",
    "b.txt not-a-list",
  ]);
  expect(result.delegates).toMatchObject([
    { fullName: "Nguyễn Văn An", phone: "0912345678", source: { file: "a.csv", sheet: "", row: 2 } },
  ]);
});

test("no files, no rows", async () => {
  expect(await createIntake().readFiles([])).toMatchObject({
    sheets: [],
    delegates: [],
    honorees: [],
    budget: [],
    issues: [],
    changes: [],
  });
});
