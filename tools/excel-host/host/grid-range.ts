import { isOnGrid, type Area } from "./store/area";
import type { StoreSheet } from "./store/sheet";
import { invalidArgument, invalidReference } from "../protocol/office-error";

/** Cells of one sheet in one or more areas. */
export interface Cells {
  readonly sheet: StoreSheet;
  readonly areas: readonly Area[];
}

/** One area of cells, as the client holds it; while it is held, the area moves along when cells are inserted or deleted. */
export class GridRange implements Cells {
  private place: Area | null;

  constructor(
    readonly sheet: StoreSheet,
    area: Area,
  ) {
    if (!isOnGrid(area)) throw invalidArgument();
    this.place = area;
  }

  /** Refused once all its cells have been deleted. */
  get area(): Area {
    if (this.place === null) throw invalidReference();
    return this.place;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  /** Follows its cells; null when they are gone, and then for good. */
  follow(move: (area: Area) => Area | null): void {
    if (this.place !== null) this.place = move(this.place);
  }

  at(area: Area): GridRange {
    return new GridRange(this.sheet, area);
  }
}
