import type { Delegate, Sex } from "@/domain/model/delegate";
import { bankAccount as accountField } from "@/fields/person/bank-account";
import { birth } from "@/fields/person/birth";
import { birthFemale } from "@/fields/person/birth-female";
import { birthMale } from "@/fields/person/birth-male";
import { identityNumber as identityField } from "@/fields/person/identity-number";
import { bankBehind, readBankAccount } from "@/fields/person/read-bank-account";
import { readBirthYear } from "@/fields/person/read-birth-year";
import { readIdentityNumber } from "@/fields/person/read-identity-number";
import { readSex } from "@/fields/person/read-sex";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { readField, textOf } from "@/fields/rules/read-field";

/** What a payee is paid by: identity number, account and bank, the bank as well from the account's cell («0123456789 - Vietcombank»). */
export function parsePayee(
  cells: ListCells,
  report: Report,
): Required<Pick<Delegate, "identityNumber" | "bankAccount" | "bank">> {
  const cell = cells[accountField.id];
  return {
    identityNumber: readField({ id: identityField.id, read: readIdentityNumber }, cells, report),
    bankAccount: readField({ id: accountField.id, read: readBankAccount }, cells, report),
    bank: textOf(cells, "bank") ?? (cell === undefined ? null : bankBehind(cell)),
  };
}

const birthFields = [birth, birthMale, birthFemale].map(({ id }) => ({ id, read: readBirthYear }));

/** Year of birth and sex, as well from a pair of columns Nam | Nữ that hold the year. */
export function parseBirthAndSex(
  cells: ListCells,
  report: Report,
): { readonly birthYear: number | null; readonly sex: Sex | null } {
  const years = birthFields.map((field) => readField(field, cells, report));
  const birthYear = years.find((year) => year !== null) ?? null;
  const [male, female] = [cells["birthMale"] !== undefined, cells["birthFemale"] !== undefined];
  if (male && female) report.issue("year-both-columns", "birthMale", {});
  const ofColumn: Sex | null = male === female ? null : male ? "m" : "f";
  return { birthYear, sex: ofColumn ?? parseSex(cells, report) };
}

function parseSex(cells: ListCells, report: Report): Sex | null {
  const [male, female] = [cells["sexMale"] !== undefined, cells["sexFemale"] !== undefined];
  return male === female ? readField({ id: "sex", read: readSex }, cells, report) : male ? "m" : "f";
}
