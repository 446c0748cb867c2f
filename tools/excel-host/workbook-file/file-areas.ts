import { areaOfReference, parseReference } from "../host/formula/cell-reference";
import type { Area } from "../host/store/area";

/** The areas of a list such as `A1:B2 D4` or `$A$1`; what is none is left out. */
export const parseAreas = (list: string): Area[] =>
  list
    .trim()
    .split(/\s+/u)
    .flatMap((text) => {
      const reference = parseReference(text);
      return reference ? [areaOfReference(reference)] : [];
    });
