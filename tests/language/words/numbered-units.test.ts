import { numberedUnits, saysNumber, unitBeforeNumber } from "@/language/words/numbered-units";

const unitOf = (heading: string): string | null => {
  const word = numberedUnits.exec(heading)?.[1];
  return word === undefined ? null : `${unitBeforeNumber(word)}${saysNumber.test(word) ? " số" : ""}`;
};

test.each([
  ["tổ dân phố", "Tổ dân phố số"],
  ["tổ dp", "Tổ dân phố số"],
  ["thuộc tdp số", "TDP số"],
  ["khu phố số", "Khu phố"],
  ["khu dân cư", "Khu dân cư"],
  ["kdc", "KDC"],
  ["tổ", "Tổ"],
  ["ấp", "Ấp"],
  ["chi hội", "Chi hội"],
])("a column under %j holds numbers of %j", (heading, unit) => {
  expect(unitOf(heading)).toBe(unit);
});

test.each(["tổ chức", "đơn vị", "tổ trưởng", "số", "khu vực số"])("%j names no numbered unit", (heading) => {
  expect(unitOf(heading)).toBeNull();
});
