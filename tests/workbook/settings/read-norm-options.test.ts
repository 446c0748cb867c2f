import { readNormOptions } from "@/workbook/settings/read-norm-options";

const read = (rounding: string | null, order: string | null) =>
  readNormOptions({
    readNames: () =>
      Promise.resolve({
        HN_CachLamTron: rounding === null ? null : [[rounding]],
        HN_CachNhan: order === null ? null : [[order]],
      }),
  });

test("a workbook without the cells goes by the rule as it is written", async () => {
  expect(await read(null, null)).toEqual({ options: { rounding: "up", order: "multipliers-first" }, issues: [] });
});

test("what is chosen is read", async () => {
  const { options, issues } = await read("Không làm tròn", "Nhân số tiền cá nhân đã làm tròn");
  expect([options, issues]).toEqual([{ rounding: "none", order: "individual-first" }, []]);
});

test("other words are told at their cell, and the rule counts", async () => {
  const { options, issues } = await read("tùy", "");
  expect(options.rounding).toBe("up");
  expect(issues).toEqual([
    expect.objectContaining({
      code: "norm-option-unreadable",
      at: expect.objectContaining({ field: "HN_CachLamTron" }) as unknown,
    }),
  ]);
});
