import type { CellReading, ListCell } from "../rules/declaration";

/** Digits of an identity paper as text, leading zeros kept: twelve (CCCD), nine (the old CMND, told); anything else stays out and is told. */
export function readIdentityNumber({ value, text }: ListCell): CellReading<string> {
  const digits = text.replace(/[\s.'’-]/gu, "").replace(/\.0$/u, "");
  // A number cell has lost its zeros: the first three digits of a CCCD are the province, 001 to 096.
  const whole = typeof value === "number" && /^\d{10,11}$/u.test(digits) ? digits.padStart(12, "0") : digits;
  if (!/^(?:\d{12}|\d{9})$/u.test(whole))
    return { value: null, found: [{ code: "identity-number-invalid", params: { typed: text } }] };
  return {
    value: whole,
    changes: whole === text ? [] : [{ rule: "identity-number", from: text, to: whole }],
    found: whole.length === 9 ? [{ code: "identity-number-old", params: { typed: whole } }] : [],
  };
}
