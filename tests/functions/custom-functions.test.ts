import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import {
  amountInVietnamese,
  amountInWordsEnglish,
  awardMoneyEnglish,
  awardMoneyVietnamese,
  sortNameEnglish,
  sortNameVietnamese,
  unicodeEnglish,
  unicodeVietnamese,
} from "@/functions/custom-functions";
import { functionsById } from "@/functions/functions-by-id";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

async function readMetadata(): Promise<Metadata> {
  const file = join(__dirname, "../../src/functions/custom-functions.ts");
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

describe("custom functions", () => {
  test("Microsoft's generator finds each function that is registered, with Vietnamese and English descriptions", async () => {
    const { functions } = await readMetadata();
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(functionsById));
    expect(functions.every(({ id, name }) => id === name && /^[A-Z]+$/.test(id))).toBe(true);
    const isVietnamese = (text: string): boolean => /[ạ-ỹ]/.test(text.replace(/".*?"|đồng/g, ""));
    expect(functions.map(({ id, description }) => `${id} ${isVietnamese(description) ? "vi" : "en"}`)).toEqual([
      "BANGCHU vi",
      "INWORDS en",
      "TIENTHUONG vi",
      "AWARDMONEY en",
      "TENSAPXEP vi",
      "SORTNAME en",
      "SANGUNICODE vi",
      "TOUNICODE en",
    ]);
  });

  test("every parameter is described, takes ranges, and only the first may not be absent where there is a default", async () => {
    const { functions } = await readMetadata();
    const parameters = functions.flatMap((each) => each.parameters.map((parameter) => ({ of: each.id, ...parameter })));
    expect(parameters.filter(({ description = "" }) => description.length < 15)).toEqual([]);
    expect(parameters.filter(({ dimensionality }) => dimensionality !== "matrix")).toEqual([]);
    expect(parameters.filter(({ optional }) => optional).map(({ of, name }) => `${of} ${name}`)).toEqual([
      "BANGCHU cachDoc",
      "INWORDS wording",
      "TENSAPXEP chinhXac",
      "SORTNAME exact",
      "SANGUNICODE bangMa",
      "TOUNICODE encoding",
    ]);
  });

  test("the English names do what the Vietnamese ones do", () => {
    expect(amountInWordsEnglish([[1_490_000]])).toEqual(amountInVietnamese([[1_490_000]]));
    expect(amountInVietnamese([[1_490_000]])).toEqual([["Một triệu bốn trăm chín mươi nghìn đồng"]]);
    const award: [string[][], string[][], string[][]] = [["GK_XA"], ["Cá nhân"], ["15/4/2020"]].map((row) => [
      row,
    ]) as never;
    expect(awardMoneyEnglish(...award)).toEqual(awardMoneyVietnamese(...award));
    expect(awardMoneyVietnamese(...award)).toEqual([[230_000]]);
    expect(sortNameEnglish([["Ông Nguyễn Văn An"]])).toEqual(sortNameVietnamese([["Ông Nguyễn Văn An"]]));
    expect(sortNameVietnamese([["Ông Nguyễn Văn An"]])).toEqual([["An Văn Nguyễn"]]);
    expect(unicodeEnglish([["NguyÔn V¨n An"]], [["TCVN3"]])).toEqual(
      unicodeVietnamese([["NguyÔn V¨n An"]], [["TCVN3"]]),
    );
    expect(unicodeVietnamese([["NguyÔn V¨n An"]], [["TCVN3"]])).toEqual([["Nguyễn Văn An"]]);
  });

  test("over ranges, each cell has its own answer", () => {
    expect(amountInVietnamese([[1000], [""], [21_000]], [["chẵn"]])).toEqual([
      ["Một nghìn đồng chẵn"],
      [""],
      ["Hai mươi mốt nghìn đồng chẵn"],
    ]);
  });
});
