import { customFunctions, writeOptions } from "../our-add-in";
import { createGrid, type GridSelection } from "./grid/create-grid";
import { takeSnapshot } from "./grid/snapshot";
import { readRibbon } from "./ribbon";
import { addressOf } from "@tools/excel-host/host/store/address";
import { createHost, type EmbeddedHost } from "@tools/excel-host/host/create-host";
import { cellKey, isErrorValue } from "@tools/excel-host/host/store/cell";
import type { StoreSheet } from "@tools/excel-host/host/store/sheet";
import type { ApiMetadata } from "@tools/excel-host/protocol/api-metadata";
import { darkTheme, installDesktopHost, type DesktopWindow } from "@tools/excel-host/transport/desktop-transport";
import { installFrameHost, type PaneFrame } from "@tools/excel-host/transport/frame-transport";
import { readWorkbook } from "@tools/excel-host/workbook-file/read-workbook";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";

/** What the pane's page calls, before office.js runs in it. */
interface PageWindow extends Window {
  connectPane?: (pane: DesktopWindow) => void;
  /** For a person in the console, and for the page's test. */
  bangVang?: { readonly host: EmbeddedHost };
}

const element = <Kind extends HTMLElement>(id: string): Kind => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found as Kind;
};

function showFailure(fault: unknown): void {
  const box = element("failure");
  box.textContent = `Sổ tính nhúng gặp lỗi: ${fault instanceof Error ? fault.message : String(fault)}`;
  box.style.display = "block";
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const fetchBytes = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** The text that the line above the grid shows for a cell: its formula, else its value. */
function entryOf(sheet: StoreSheet, row: number, column: number): string {
  const cell = sheet.cells.get(cellKey(row, column));
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return cell.formula;
  return isErrorValue(cell.value) ? cell.value.error : String(cell.value);
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Milliseconds without a request. */
const pauseBeforePainting = 120;

/** The workbook as grid and line; repainted after everything that the pane or the person does. */
function showWorkbook(host: EmbeddedHost): void {
  const entry = element<HTMLInputElement>("entry");
  const place = element("place");
  let selected: GridSelection | null = null;

  const sheetOf = (id: string) => host.workbook.sheets.find((sheet) => sheet.id === id);
  const sameSelection = (a: GridSelection | null, b: GridSelection): boolean =>
    a !== null &&
    a.sheetId === b.sheetId &&
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn;

  const showLine = (): void => {
    const sheet = selected === null ? undefined : sheetOf(selected.sheetId);
    if (selected === null || sheet === undefined) return;
    place.textContent = addressOf(selected);
    if (document.activeElement !== entry) entry.value = entryOf(sheet, selected.firstRow, selected.firstColumn);
  };

  const type = (sheet: StoreSheet, row: number, column: number, value: string | number | boolean): void => {
    const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    host.type(`${quoted(sheet.name)}!${addressOf(area)}`, value);
  };

  const grid = createGrid(element("grid"), {
    onEdit: (edits) => {
      for (const edit of edits) {
        const sheet = sheetOf(edit.sheetId);
        if (sheet === undefined) continue;
        try {
          type(sheet, edit.row, edit.column, edit.entry);
        } catch (fault) {
          showFailure(fault);
        }
      }
    },
    onSelect: (selection) => {
      const sheet = sheetOf(selection.sheetId);
      if (sheet === undefined || sameSelection(selected, selection)) return;
      selected = selection;
      host.select(`${quoted(sheet.name)}!${addressOf(selection)}`);
      showLine();
    },
  });

  const paint = async (): Promise<void> => {
    await host.settle();
    grid.show(takeSnapshot(host.workbook));
    const { activeSheet } = host.workbook;
    const current = { sheetId: activeSheet.id, ...activeSheet.selection };
    if (!sameSelection(selected, current)) {
      selected = current;
      grid.select(current);
    }
    showLine();
  };
  // An action is many requests: the grid is drawn once they pause, not after each.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let opened = 0;
  /** Excel opens a new workbook in a window of its own; here it is a file that the browser gives to whatever opens .xlsx. */
  const giveOpened = (): void => {
    for (const base64 of host.excel.opened.slice(opened)) {
      opened += 1;
      download(
        `so-moi-${opened}.xlsx`,
        Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      );
    }
  };
  const repaint = (): void => {
    giveOpened();
    clearTimeout(waiting);
    waiting = setTimeout(() => void paint().catch(showFailure), pauseBeforePainting);
  };

  entry.addEventListener("keydown", (event) => {
    if (event.key === "Escape") entry.blur();
    if (event.key !== "Enter" || selected === null) return;
    const sheet = sheetOf(selected.sheetId);
    if (sheet === undefined) return;
    type(sheet, selected.firstRow, selected.firstColumn, entry.value);
    entry.blur();
  });
  entry.addEventListener("blur", showLine);

  host.excel.onChange = repaint;
  repaint();
}

function showRibbon(
  manifest: Document,
  host: EmbeddedHost,
  pane: HTMLIFrameElement,
  run: (action: string) => Promise<void>,
): void {
  const ribbon = element("ribbon");
  const addGroup = (label: string): HTMLElement => {
    const group = document.createElement("div");
    group.className = "group";
    const buttons = document.createElement("div");
    const caption = document.createElement("span");
    caption.textContent = label;
    group.append(buttons, caption);
    ribbon.append(group);
    return buttons;
  };
  const addButton = (
    parent: HTMLElement,
    { label, tip, icon }: { label: string; tip: string; icon: string },
    press: () => Promise<void> | void,
  ): void => {
    const button = document.createElement("button");
    button.type = "button";
    button.title = tip;
    const image = document.createElement("img");
    image.src = icon;
    image.alt = "";
    button.append(image, label);
    button.addEventListener("click", () => {
      button.disabled = true;
      void Promise.resolve(press())
        .catch(showFailure)
        .finally(() => {
          button.disabled = false;
        });
    });
    parent.append(button);
  };
  for (const group of readRibbon(manifest)) {
    const buttons = addGroup(group.label);
    for (const button of group.buttons) {
      addButton(buttons, { ...button, icon: `/pane${button.icon}` }, () => {
        const { action } = button;
        if (action !== null) return run(action);
        pane.hidden = !pane.hidden;
        return undefined;
      });
    }
  }
  const file = addGroup("Sổ tính nhúng");
  addButton(
    file,
    { label: "Tải sổ .xlsx", tip: "Lưu sổ tính đang mở thành tệp Excel.", icon: "/pane/assets/icons/mark-32.png" },
    async () => {
      await host.settle();
      download("so-hoi-nghi.xlsx", await writeWorkbook(host.workbook, writeOptions));
    },
  );
  const note = document.createElement("div");
  note.id = "note";
  note.textContent = "Sổ tính nhúng để dùng thử phần bổ trợ Excel «Bảng Vàng». Dữ liệu không rời khỏi máy này.";
  ribbon.append(note);
}

/** Excel's language and theme, as the page's address says: `?locale=en-US&theme=dark`; Vietnamese and light without it. */
function officeSettings(): { readonly locale: string; readonly isDark: boolean } {
  const said = new URLSearchParams(location.search);
  return { locale: said.get("locale") ?? "vi-VN", isDark: said.get("theme") === "dark" };
}

/** Shows the served workbook with the real pane beside it. */
async function openPage(): Promise<void> {
  const [bytes, metadata, manifestText] = await Promise.all([
    fetchBytes("/workbook.xlsx"),
    fetch("/office-metadata.json").then((response) => response.json() as Promise<ApiMetadata>),
    fetch("/manifest.xml").then((response) => response.text()),
  ]);
  const workbook = await readWorkbook(bytes, "so-hoi-nghi.xlsx");
  const host = createHost({ workbook, metadata, customFunctions });
  const page = window as PageWindow;
  page.bangVang = { host };
  const { locale, isDark } = officeSettings();

  const pane = document.createElement("iframe");
  pane.id = "pane";
  pane.title = "Bảng Vàng";
  let transport: { runCommand(action: string): Promise<void> } | null = null;
  if (location.protocol === "https:") {
    // Excel on the web's way: the pane's page runs as it ships, and talks to this window by messages.
    transport = installFrameHost(window, pane as HTMLIFrameElement & PaneFrame, host, {
      origin: location.origin,
      locale,
      addInName: "Bảng Vàng",
    });
  } else {
    // Excel for the desktop's way, which needs no certificate: the pane calls this before office.js runs.
    page.connectPane = (paneWindow) => {
      transport = installDesktopHost(paneWindow, host, { locale, ...(isDark ? { theme: darkTheme } : {}) });
    };
  }
  showWorkbook(host);
  showRibbon(new DOMParser().parseFromString(manifestText, "text/xml"), host, pane, (action) =>
    transport === null ? Promise.reject(new Error("bảng bên phải chưa mở xong")) : transport.runCommand(action),
  );
  pane.src = "/pane/taskpane.html";
  document.body.append(pane);
}

openPage().catch(showFailure);
