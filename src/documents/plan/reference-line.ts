/** «Thực hiện» before what is quoted, unless it begins so or with «Căn cứ»; each line ends with a sign, the last with a full stop. */
export function referenceLine(reference: string, isLast: boolean): string {
  const quoted = /^(?:thực hiện|căn cứ)\s/iu.test(reference) ? reference : `Thực hiện ${reference}`;
  return `${quoted}${isLast ? "." : ";"}`;
}
