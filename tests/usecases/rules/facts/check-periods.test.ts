import { checkPeriods } from "@/usecases/rules/facts/check-periods";

const told = (title: string | null, period: string | null, ...references: string[]) =>
  checkPeriods({ title, period, references }).map(
    ({ params, at }) => `${at.field}: ${params.period} / ${params.others}`,
  );

describe("checkPeriods", () => {
  test("periods that follow one another fit", () => {
    expect(told("Đại hội giai đoạn 2020-2025", "2015-2020", "Đại hội 2020 - 2025")).toEqual([]);
  });

  test("a quoted period that overlaps the others is told once", () => {
    expect(
      told("Đại hội giai đoạn 2020-2025", "2015-2020", "Kế hoạch giai đoạn 2015-2025", "giai đoạn 2020–2025"),
    ).toEqual(["references: 2015-2025 / 2020-2025, 2015-2020"]);
  });

  test("school years are no periods of a plan", () => {
    expect(told("Hội nghị năm học 2018-2019", "2015-2020")).toEqual([]);
  });

  test("without a title or period the quoted documents are held against each other", () => {
    expect(told(null, null, "2015-2020", "2016-2020")).toEqual(["references: 2015-2020 / 2016-2020"]);
  });
});
