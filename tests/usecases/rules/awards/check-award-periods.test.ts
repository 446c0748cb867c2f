import { checkAwardPeriods } from "@/usecases/rules/awards/check-award-periods";
import { anHonoree } from "@tools/samples/an-honoree";

const outside = (period: string | null, meeting: string | null) =>
  checkAwardPeriods([anHonoree({ period })], meeting).map(({ params }) => params["period"]);

test.each([
  ["2019", "2015-2020", []],
  ["2015 - 2020", "2015-2020", []],
  ["Năm học 2014-2015", "2015-2020", []],
  ["2021", "2015-2020", ["2021"]],
  ["2012-2014", "2015 - 2020", ["2012-2014"]],
  ["2018", "2019", ["2018"]],
  [null, "2019", []],
  ["nhiều năm", "2019", []],
  ["2018", null, []],
])("%p in a meeting of %p", (period, meeting, expected) => {
  expect(outside(period, meeting)).toEqual(expected);
});

test("the doubt names the cell and both periods", () => {
  expect(checkAwardPeriods([anHonoree({ period: "2009" })], "2015-2020")).toEqual([
    {
      code: "award-period-outside",
      severity: "warning",
      at: { ...anHonoree().source, column: null, field: "period" },
      params: { name: "Trần Thị An", period: "2009", meeting: "2015-2020" },
    },
  ]);
});
