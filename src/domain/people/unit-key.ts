import { wardCommitteeType } from "@/language/names/unit-words";
import { foldAccents } from "@/language/text/fold-accents";
import { partUnit, type UnitPart } from "./unit-parts";

/** A unit in parts that can be compared: what it is itself, and where it belongs. */
export interface UnitKey {
  /** The unit itself, and what it is of: «chi bộ» of «tổ dân phố» 5. */
  readonly own: readonly UnitPart[];
  /** Ward, district, province, in the order of the text. */
  readonly levels: readonly UnitPart[];
  /** The text was typed without marks, so that names are compared without them. */
  readonly lostMarks: boolean;
  /** One text for units that are written alike, short forms and spelling aside. */
  readonly text: string;
}

const wardCommittee: UnitPart = { type: wardCommitteeType, sort: "organ", name: [], number: "" };
const wards = new Set(["phường", "xã", "thị trấn"]);

/** Makes a unit comparable: «TDP2» and «Tổ dân phố số 02» give the same text, «Chi bộ 2» another. A ward by itself is its people's committee. */
export function unitKey(unit: string): UnitKey {
  const { parts, lostMarks } = partUnit(unit);
  const own = parts.filter(({ sort }) => sort !== "level");
  const levels = parts.filter(({ sort }) => sort === "level");
  const isPlaceAlone = own.length === 0 && levels.length > 0;
  const ownParts = isPlaceAlone ? [wardCommittee] : own;
  const text = [...ownParts, ...levels].map(({ type, name, number }) => [type, ...name, number].join(" ")).join("|");
  return { own: ownParts, levels, lostMarks, text };
}

/**
 * True when two units are one and the same as far as they say: same type, same number, same proper name. What one leaves unsaid is taken as the ward's own;
 * a place that both name must be the same. Units of different types never agree.
 */
export function unitsAgree(a: UnitKey, b: UnitKey): boolean {
  if (a.text === b.text) return true;
  const isSame = (x: UnitPart, y: UnitPart): boolean => sayTheSame(x, y, a.lostMarks || b.lostMarks);
  const [left, right] = [withoutPlaceName(a), withoutPlaceName(b)];
  if (left.own.length !== right.own.length) return false;
  const isOwnSame = left.own.every((part, index) => {
    const other = right.own[index];
    return other !== undefined && part.type === other.type && isSame(part, other);
  });
  return isOwnSame && placesAgree(left, right, isSame);
}

interface Placed {
  readonly own: readonly UnitPart[];
  readonly levels: readonly UnitPart[];
  /** The place that an organ has as its name («Công an Đức Giang»): the other unit must name it, too. */
  readonly named: UnitPart | null;
}

function withoutPlaceName({ own, levels }: UnitKey): Placed {
  const last = own[own.length - 1];
  if (last?.sort !== "organ" || last.name.length === 0) return { own, levels, named: null };
  const named: UnitPart = { type: "", sort: "level", name: last.name, number: "" };
  return { own: [...own.slice(0, -1), { ...last, name: [] }], levels: [named, ...levels], named };
}

type Same = (x: UnitPart, y: UnitPart) => boolean;

function placesAgree(a: Placed, b: Placed, isSame: Same): boolean {
  const isNamed = ({ name, number }: UnitPart): boolean => name.length > 0 || number !== "";
  const [placesOfA, placesOfB] = [a.levels.filter(isNamed), b.levels.filter(isNamed)];
  for (const [one, others, mustBeNamed] of [
    [a, placesOfB, a.named],
    [b, placesOfA, b.named],
  ] as const) {
    if (mustBeNamed && !others.some((other) => isSame(mustBeNamed, other))) return false;
    for (const place of one.levels.filter(isNamed)) {
      const comparable = others.filter(({ type }) => type === place.type || type === "" || place.type === "");
      if (comparable.length > 0 && !comparable.some((other) => isSame(place, other))) return false;
    }
  }
  const hasOwnLevel = a.own.some(({ sort }) => sort === "organ" || sort === "unknown");
  return !hasOwnLevel || lowestLevelsAgree(a.levels, b.levels);
}

/** «Công an quận» is not «Công an phường»; «Công an» alone, in a ward's list, is the ward's. */
function lowestLevelsAgree(a: readonly UnitPart[], b: readonly UnitPart[]): boolean {
  const lowest = (levels: readonly UnitPart[]): string => levels.find(({ type }) => type !== "")?.type ?? "";
  const [left, right] = [lowest(a), lowest(b)];
  return left === right || (left === "" && wards.has(right)) || (right === "" && wards.has(left));
}

function sayTheSame(a: UnitPart, b: UnitPart, withoutMarks: boolean): boolean {
  const text = ({ name }: UnitPart): string => (withoutMarks ? foldAccents(name.join(" ")) : name.join(" "));
  return a.number === b.number && text(a) === text(b);
}
