import type { WorkbookPort } from "@/workbook/port";
import { Draft } from "@/workbook/draft";
import { everyChange, findings, openCase, openPort, type OpenHost } from "./commit-case";
import type { Sweep } from "./fault-run";
import { userEdits, type UserEdit } from "./user-edits";

/** An action that is tried with faults and with edits of the user in between. */
export interface FaultAction {
  readonly name: string;
  /** How it is opened, done and opened again, on the client that is running. */
  readonly sweep: (openHost: OpenHost) => Sweep;
  /** A table that the user edits meanwhile, with the edits. */
  readonly edited: { readonly table: string; readonly edits: Readonly<Record<string, UserEdit>> };
}

const people = {
  table: "KhenThuong",
  edits: userEdits("Tên", "Tiền", { of: "Mã dòng", key: "d" }),
};

const tables = { tables: [{ name: "DaiBieu" }, { name: "KhenThuong" }, { name: "NhatKy" }] };

function ofDraft(name: string, change: (draft: Draft) => void): FaultAction {
  const act = async (port: WorkbookPort): Promise<unknown> => {
    const draft = new Draft(await port.read(tables));
    change(draft);
    return port.commit(draft.changes(), name);
  };
  return { name, sweep: (openHost) => ({ open: () => openCase(openHost), act, reopen: openPort }), edited: people };
}

/** All actions that `npm run faults` tries: a new one is a line here. */
export const faultActions: readonly FaultAction[] = [
  {
    name: "every-change",
    sweep: (openHost) => ({
      open: () => openCase(openHost),
      act: async (port) => port.commit(await everyChange(port), "every-change"),
      reopen: openPort,
    }),
    edited: people,
  },
  ofDraft("cells", (draft) =>
    draft.writeCells("KhenThuong", [
      { rowIndex: 0, heading: "Tiền", value: 100 },
      { rowIndex: 3, heading: "Tiền", value: 400 },
    ]),
  ),
  ofDraft("rows-in", (draft) => {
    draft.appendRows("KhenThuong", ["Tên", "Tiền"], [["Mới", 7]]);
    draft.appendRows("NhatKy", ["Loại"], [["Nguồn"]]);
  }),
  ofDraft("rows-out", (draft) => draft.removeRows("KhenThuong", [1, 3])),
  ofDraft("all-rows-out", (draft) => draft.removeRows("KhenThuong", [0, 1, 2, 3, 4, 5])),
  ofDraft("names", (draft) => draft.writeNames({ HN_TieuDe: [["Tiêu đề mới", 5]] })),
  ofDraft("sheet-anew", (draft) => draft.writeSheet(findings(["bốn", "năm"]))),
];
