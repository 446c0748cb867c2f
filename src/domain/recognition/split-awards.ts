import { recogniseAward } from "./recognise-award";

const separator = /\s*[\r\n;,+]\s*|\s+(?:và|&|-|–)\s+|\s+\/\s+|(?<=\p{L})\/(?=\p{L})/gu;

/**
 * Parts a text that holds several awards («CSTĐCS, GK phường», one a line, or joined by «và») into one text for each; null when it holds one or none,
 * or when the parts cannot be separated. «Người tốt, việc tốt» is one award.
 */
export function splitAwards(text: string): readonly string[] | null {
  if (recogniseAward(text).found.length < 2) return null;
  const parts: string[] = [];
  for (const part of text.split(separator).map((each) => each.trim())) {
    if (part === "") continue;
    const last = parts.at(-1);
    // What names no award belongs to the one before it: «GK của CT UBND phường, quận Long Biên».
    const joined = last === undefined ? part : `${last}, ${part}`;
    if (recogniseAward(part).found.length === 1 && (last === undefined || recogniseAward(last).found.length === 1))
      parts.push(part);
    else if (last === undefined) parts.push(part);
    else parts[parts.length - 1] = joined;
  }
  const areAwards = parts.length > 1 && parts.every((part) => recogniseAward(part).found.length === 1);
  return areAwards ? parts : null;
}
