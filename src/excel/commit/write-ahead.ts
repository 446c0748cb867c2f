import type { TornCommit } from "@/workbook/torn-commit";
import { utf8Length } from "../ground/blocks";
import { stepBytes, type Step } from "../ground/steps";
import type { WayBack } from "./way-back";

/**
 * What is needed to take a commit back is written before the commit: to cells of the sheet «Nhật ký», far right of its table, because they
 * survive when another program saves the file (settings and custom XML do not). A custom document property points to them: they survive
 * too, but hold 255 characters only. In a workbook without a journal the properties hold it, if it is short.
 */
const POINTER = "BangVang.commit";
const JOURNAL = "NhatKy";
/** `GS`. */
const COLUMN = 200;
const CELL_CHARACTERS = 30_000;
const PROPERTY_CHARACTERS = 200;
const MOST_PROPERTIES = 50;

type Place = "cells" | "properties" | "nowhere";

/** A torn commit as the workbook keeps it. */
export interface Pointer extends TornCommit {
  readonly place: Place;
  readonly pieces: number;
  /** Whether the way back is whole; before that the commit has written nothing. */
  readonly isWhole: boolean;
}

/** Where the way back can be written: whether there is a journal that is not protected. */
export interface WriteAheadState {
  readonly journal: Excel.Table | null;
  readonly pointer: Pointer | null;
}

/** Queues where the way back can be written, and whether a torn commit is there. */
export function queueWriteAhead(context: Excel.RequestContext): () => WriteAheadState {
  const journal = context.workbook.tables.getItemOrNullObject(JOURNAL);
  journal.load("name,worksheet/protection/protected");
  const pointer = queuePointer(context);
  return () => ({
    journal: journal.isNullObject || journal.worksheet.protection.protected ? null : journal,
    pointer: pointer(),
  });
}

export function queuePointer(context: Excel.RequestContext): () => Pointer | null {
  const property = context.workbook.properties.custom.getItemOrNullObject(POINTER);
  property.load("value");
  return () => (property.isNullObject ? null : parsePointer(String(property.value)));
}

/** `undo|cells|3|Nhập danh sách`; `begin` until the way back is whole. */
const pointerText = ({ state, place, pieces, isWhole, action }: Pointer): string =>
  `${isWhole ? state : "begin"}|${place}|${pieces}|${action}`.slice(0, 255);

function parsePointer(text: string): Pointer | null {
  const [word, place, pieces, ...action] = text.split("|");
  const isWhole = word !== "begin";
  const state = isWhole ? word : "undo";
  if ((state !== "undo" && state !== "finish") || (place !== "cells" && place !== "properties" && place !== "nowhere"))
    return null;
  return { state, place, pieces: Number(pieces), isWhole, action: action.join("|") };
}

/** The way back as it is written ahead. */
export interface WriteAhead {
  readonly pointer: Pointer;
  /** Writes it, and that the commit is to be taken back if it ends here. */
  readonly begin: readonly Step[];
  /** Says that everything is written and only tidying up is left. */
  readonly complete: Step;
  /** Takes it away. */
  readonly clear: Step;
}

export function planWriteAhead(
  context: Excel.RequestContext,
  { journal }: WriteAheadState,
  wayBack: WayBack,
): WriteAhead {
  const text = JSON.stringify(wayBack);
  const short = split(text, PROPERTY_CHARACTERS);
  const place: Place = journal !== null ? "cells" : short.length <= MOST_PROPERTIES ? "properties" : "nowhere";
  const pieces = place === "cells" ? split(text, CELL_CHARACTERS) : place === "properties" ? short : [];
  const pointer: Pointer = { state: "undo", place, pieces: pieces.length, isWhole: true, action: wayBack.action };
  const { custom } = context.workbook.properties;
  const point = (now: Partial<Pointer>): Step => ({
    bytes: stepBytes.cells + 255,
    queue: () => void custom.add(POINTER, pointerText({ ...pointer, ...now })),
  });
  const write = (piece: string, index: number): Step => ({
    bytes: stepBytes.cells + utf8Length(JSON.stringify(piece)),
    queue: () => {
      // The sign before it keeps Excel from taking a piece for a number or a formula.
      if (place === "cells" && journal !== null)
        journal.worksheet.getRangeByIndexes(index, COLUMN, 1, 1).values = [[`~${piece}`]];
      else custom.add(`${POINTER}.${index}`, `~${piece}`);
    },
  });
  return {
    pointer,
    // The pointer first: pieces that nothing points to would stay for ever.
    begin: [point({ isWhole: false }), ...pieces.map(write), point({ isWhole: true })],
    complete: point({ state: "finish" }),
    clear: {
      bytes: stepBytes.cells * (2 + (place === "properties" ? pieces.length : 0)),
      queue: () => clearWriteAhead(context, pointer, journal),
    },
  };
}

/** Queues taking a way back out of the workbook. */
export function clearWriteAhead(
  context: Excel.RequestContext,
  { place, pieces }: Pointer,
  journal: Excel.Table | null,
): void {
  const { custom } = context.workbook.properties;
  if (place === "cells") journal?.worksheet.getRangeByIndexes(0, COLUMN, Math.max(1, pieces), 1).clear("All");
  if (place === "properties")
    for (let index = 0; index < pieces; index += 1) custom.getItemOrNullObject(`${POINTER}.${index}`).delete();
  custom.getItemOrNullObject(POINTER).delete();
}

/**
 * The way back that a pointer leads to. One `sync`. `unwritten`: it was never whole, so the commit ended before it wrote anything;
 * `lost`: some of it was taken out of the workbook.
 */
export async function readWayBack(
  context: Excel.RequestContext,
  { place, pieces, isWhole }: Pointer,
): Promise<WayBack | "unwritten" | "lost"> {
  if (!isWhole) return "unwritten";
  if (place === "nowhere" || pieces === 0) return "lost";
  const { custom } = context.workbook.properties;
  const cells = context.workbook.tables
    .getItemOrNullObject(JOURNAL)
    .worksheet.getRangeByIndexes(0, COLUMN, place === "cells" ? pieces : 1, 1);
  cells.load("values");
  const properties = Array.from({ length: place === "properties" ? pieces : 0 }, (_, index) =>
    custom.getItemOrNullObject(`${POINTER}.${index}`),
  );
  for (const property of properties) property.load("value");
  await context.sync();
  const found: readonly unknown[] =
    place === "cells"
      ? cells.isNullObject
        ? []
        : cells.values.map(([cell]): unknown => cell)
      : properties.map((property): unknown => (property.isNullObject ? "" : property.value));
  const there = found.filter((piece) => typeof piece === "string" && piece.startsWith("~"));
  if (there.length < pieces) return "lost";
  return JSON.parse(there.map((piece) => String(piece).slice(1)).join("")) as WayBack;
}

function split(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
