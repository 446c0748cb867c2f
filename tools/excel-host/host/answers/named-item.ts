import { optionalText, rangeArgument, textArgument } from "../arguments";
import { cellsOfName, checkName, formulaFor, nameIn } from "../objects/names";
import { answersFor, finder, hostObject, type Owned } from "../host-objects";
import type { StoreName } from "../store/workbook";
import { HostObject } from "../../protocol/answers";
import { invalidArgument, itemAlreadyExists } from "../../protocol/office-error";
import type { Excel } from "../excel";

export const namedItemCollection = answersFor("NamedItemCollection", {
  items: (owner, excel) => namesOf(owner, excel).map((name) => hostObject("NamedItem", name)),
  methods: {
    ...finder<Owned>("getItem", ({ sheet }, [name], excel) => {
      const found = nameIn(excel.workbook, sheet, textArgument(name));
      return found === null ? null : hostObject("NamedItem", found);
    }),
    add: ({ sheet }, [name, reference, comment], excel) => {
      const text = textArgument(name);
      checkName(text);
      if (nameIn(excel.workbook, sheet, text) !== null) throw itemAlreadyExists();
      const isTable = excel.workbook.tables.some((table) => table.name.toLowerCase() === text.toLowerCase());
      if (isTable) throw itemAlreadyExists();
      const added: StoreName = {
        name: text,
        sheet,
        formula: formulaOf(reference, excel),
        visible: true,
        comment: optionalText(comment) ?? "",
      };
      excel.workbook.names.push(added);
      excel.markStale();
      return hostObject("NamedItem", added);
    },
  },
});

function namesOf({ sheet }: Owned, { workbook }: Excel): StoreName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

/** A range, or a text: with `=` a formula, without it a constant. */
function formulaOf(reference: unknown, excel: Excel): string {
  if (reference instanceof HostObject) return formulaFor(rangeArgument(reference, excel.workbook, null));
  const text = textArgument(reference);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

export const namedItem = answersFor("NamedItem", {
  identity: ({ name }) => name,
  properties: {
    name: { read: ({ name }) => name },
    formula: {
      read: ({ formula }) => formula,
      write: (name, value, excel) => {
        name.formula = textArgument(value);
        excel.markStale();
      },
    },
    type: { read: (name, excel) => (cellsOfName(excel.workbook, name) === null ? "String" : "Range") },
    scope: { read: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    comment: {
      read: ({ comment }) => comment,
      write: (name, value) => {
        name.comment = textArgument(value);
      },
    },
    value: {
      read: (name, excel) => {
        const cells = cellsOfName(excel.workbook, name);
        return cells === null ? name.formula.replace(/^=/, "") : formulaFor(cells).slice(1);
      },
    },
  },
  methods: {
    ...finder<StoreName>("getRange", (name, _args, excel) => {
      const cells = cellsOfName(excel.workbook, name);
      return cells === null ? null : excel.range(cells.sheet, cells.area);
    }),
    delete: (name, _args, excel) => {
      excel.workbook.names = excel.workbook.names.filter((one) => one !== name);
      excel.markStale();
    },
  },
});
