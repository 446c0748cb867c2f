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

test("progress goes up row by row, and an order to stop is heard between sheets", async () => {
  const long = ["STT,Họ và tên", ...Array.from({ length: 1200 }, (_, i) => `${i + 1},Nguyễn Văn An`)].join("\n");
  const reported: number[] = [];
  const stop = new AbortController();
  const files = [text("a.csv", long), text("b.csv", long)];
  await createIntake().readFiles(files, undefined, { onProgress: ({ rows }) => reported.push(rows) });
  expect(reported).toEqual([...reported].sort((a, b) => a - b));
  expect(reported).toEqual(expect.arrayContaining([0, 500, 1000, 1201, 1701, 2402]));
  const stopped = createIntake().readFiles(files, undefined, {
    signal: stop.signal,
    onProgress: ({ file, rows }) => {
      if (file === "b.csv" && rows > 0) stop.abort();
    },
  });
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
});
