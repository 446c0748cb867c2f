import { createRoot } from "react-dom/client";
import { registerCommands } from "@/commands/index";
import { createWorkbookPort } from "@/excel/create-workbook-port";
import { workbookDeclaration } from "@/usecases/setup/workbook-declaration";
import { App } from "./app/app";
import { Blocked } from "./app/blocked";
import { officeIsDark } from "./app/office-is-dark";
import { createActions } from "./app/create-actions";
import { createPaneStore } from "./app/app-state";
import { keepFinished } from "./state/keep-finished";
import { createTexts, paneLanguage, type Texts } from "./texts";
import { composeContext } from "./app-context";

const place = document.getElementById("app");
if (!place) throw new Error("taskpane.html has no #app");
const root = createRoot(place);

/** Why the add-in cannot run in this host; null when it can. */
function whyBlocked(host: Office.HostType | null): "notExcel" | "oldExcel" | null {
  if (host !== Office.HostType.Excel) return "notExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? null : "oldExcel";
}

/** Excel of Windows and Mac, whose panes often swallow downloads. */
const isProgram = (platform: Office.PlatformType): boolean =>
  platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac;

function openPane(texts: Texts): void {
  const store = createPaneStore();
  const context = composeContext({
    workbook: createWorkbookPort({ ...workbookDeclaration(), newId: () => crypto.randomUUID().slice(0, 13) }),
    where: { downloads: texts("files.where"), newWorkbook: texts("files.newWorkbook") },
    onFinished: (name, file) => keepFinished(store, name, file),
    isProgram: isProgram(Office.context.platform),
  });
  const actions = createActions({ context, store, texts });
  registerCommands(actions);
  // One runtime serves pane and ribbon, so tables are watched from its start, whether the pane is in sight or not.
  void actions.lookForTorn();
  void actions.watchTables();
  root.render(
    <App store={store} actions={actions} texts={texts} officeIsDark={officeIsDark(Office.context.officeTheme)} />,
  );
}

// office.js comes from Microsoft's address, which an office's firewall may keep away.
if (typeof Office === "undefined") {
  const texts = createTexts(paneLanguage(navigator.language));
  root.render(<Blocked texts={texts} why="officeJs" />);
} else {
  void Office.onReady(({ host }) => {
    const texts = createTexts(paneLanguage(host ? Office.context.displayLanguage : navigator.language));
    document.documentElement.lang = texts.language;
    const why = whyBlocked(host);
    if (why) root.render(<Blocked texts={texts} why={why} />);
    else openPane(texts);
  });
}
