import type { Area } from "../store/area";
import type { FormulaPlace, Precedent } from "../formula/resolve-formula";

/** A formula as the order sees it: where it stands and what it reads. */
export interface OrderedFormula {
  readonly place: FormulaPlace;
  readonly precedents: readonly Precedent[];
}

export interface CalculationOrder {
  /** Positions of the formulas, each after all it reads. */
  readonly order: readonly number[];
  /** Positions of the formulas that read themselves, directly or through others. */
  readonly circular: ReadonlySet<number>;
}

/** The formulas of one column, by row. */
interface ColumnOfFormulas {
  readonly rows: number[];
  readonly formulas: number[];
}

/** The first position in a sorted list whose number is not below `wanted`. */
function firstNotBelow(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexFormulas(formulas: readonly OrderedFormula[]): Map<number, Map<number, ColumnOfFormulas>> {
  const sheets = new Map<number, Map<number, ColumnOfFormulas>>();
  const inRowOrder = formulas.map((formula, index) => ({ ...formula.place, index })).sort((a, b) => a.row - b.row);
  for (const { sheet, row, column, index } of inRowOrder) {
    const columns = sheets.get(sheet) ?? new Map<number, ColumnOfFormulas>();
    sheets.set(sheet, columns);
    const inColumn = columns.get(column) ?? { rows: [], formulas: [] };
    columns.set(column, inColumn);
    inColumn.rows.push(row);
    inColumn.formulas.push(index);
  }
  return sheets;
}

function formulasWithin(columns: ReadonlyMap<number, ColumnOfFormulas> | undefined, area: Area): number[] {
  const within: number[] = [];
  for (const [column, { rows, formulas }] of columns ?? []) {
    if (column < area.firstColumn || column > area.lastColumn) continue;
    const first = firstNotBelow(rows, area.firstRow);
    const end = firstNotBelow(rows, area.lastRow + 1);
    for (let at = first; at < end; at++) within.push(formulas[at] ?? 0);
  }
  return within;
}

/**
 * Who reads whom. Formulas come first, then one node for each different area that is read,
 * so that a thousand sums over the same column do not make a thousand times its rows.
 */
function buildGraph(formulas: readonly OrderedFormula[]): number[][] {
  const sheets = indexFormulas(formulas);
  const graph: number[][] = formulas.map(() => []);
  const areaNodes = new Map<string, number>();
  formulas.forEach(({ precedents }, index) => {
    for (const { sheet, area } of precedents) {
      const key = `${sheet} ${area.firstRow} ${area.firstColumn} ${area.lastRow} ${area.lastColumn}`;
      const node = areaNodes.get(key) ?? graph.length;
      if (node === graph.length) {
        areaNodes.set(key, node);
        graph.push(formulasWithin(sheets.get(sheet), area));
      }
      graph[index]?.push(node);
    }
  });
  return graph;
}

/** The strongly connected groups of the graph, each after those it reaches (Tarjan's way, without recursion: chains may be long). */
function connectedGroups(graph: readonly (readonly number[])[]): number[][] {
  const groups: number[][] = [];
  const found = new Array<number>(graph.length).fill(-1);
  const lowest = new Array<number>(graph.length).fill(0);
  const isOpen = new Array<boolean>(graph.length).fill(false);
  const open: number[] = [];
  let count = 0;
  const enter = (node: number): { node: number; next: number } => {
    found[node] = lowest[node] = count++;
    isOpen[node] = true;
    open.push(node);
    return { node, next: 0 };
  };
  const lower = (node: number, value: number): void => {
    lowest[node] = Math.min(lowest[node] ?? value, value);
  };
  for (let start = 0; start < graph.length; start++) {
    if (found[start] !== -1) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = graph[step.node]?.[step.next++];
      if (target !== undefined) {
        if (found[target] === -1) path.push(enter(target));
        else if (isOpen[target]) lower(step.node, found[target] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, lowest[step.node] ?? 0);
      if (lowest[step.node] !== found[step.node]) continue;
      const group = open.splice(open.lastIndexOf(step.node));
      for (const node of group) isOpen[node] = false;
      groups.push(group);
    }
  }
  return groups;
}

/** The order in which formulas can be calculated so that each finds its cells ready. */
export function orderCalculation(formulas: readonly OrderedFormula[]): CalculationOrder {
  const order: number[] = [];
  const circular = new Set<number>();
  for (const group of connectedGroups(buildGraph(formulas)))
    for (const node of group) {
      if (node >= formulas.length) continue;
      order.push(node);
      if (group.length > 1) circular.add(node);
    }
  return { order, circular };
}
