import { copyStamp } from "@/documents/copies/copy-stamp";

const ground = {
  delegates: 120,
  honorees: 35,
  budget: 12,
  decrees: ["NĐ 91/2017"],
  baseSalary: 1_490_000,
  madeAt: null,
};

test("rows, decree and base salary are named", () => {
  expect(copyStamp(ground)).toBe(
    "Lập từ 120 dòng đại biểu, 35 dòng khen thưởng, 12 dòng dự toán; định mức: NĐ 91/2017; lương cơ sở 1.490.000 đồng",
  );
});

test("several decrees stand one after another, the time last", () => {
  expect(copyStamp({ ...ground, decrees: ["NĐ 91/2017", "NĐ 98/2023"], madeAt: "10:15 ngày 10/3/2020" })).toMatch(
    /định mức: NĐ 91\/2017; NĐ 98\/2023; lương cơ sở 1\.490\.000 đồng; lúc 10:15 ngày 10\/3\/2020$/,
  );
});

test("what is not known is said, never left blank", () => {
  expect(copyStamp({ ...ground, decrees: [], baseSalary: null })).toMatch(
    /định mức: chưa có; chưa có mức lương cơ sở$/,
  );
});
