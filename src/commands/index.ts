import type { Deeds, Ending } from "@/taskpane/world";

/** Ids of the ribbon's buttons, as the manifest names them. */
const buttons = {
  setUp: (deeds) => deeds.setUp(),
  takeInSelection: (deeds) => deeds.takeInSelection(),
  check: (deeds) => deeds.check(),
  price: (deeds) => deeds.price(),
  explainSelection: (deeds) => deeds.explainSelection(),
  fillPlan: (deeds) => deeds.fillPlan(),
  exportPaymentSheet: (deeds) => deeds.exportPaymentSheet(),
} as const satisfies Readonly<Record<string, (deeds: Deeds) => Promise<Ending>>>;

/** Joins the ribbon's buttons to the same deeds that the pane's buttons do; both live in one runtime and show one state. */
export function registerCommands(deeds: Deeds): void {
  for (const [id, deed] of Object.entries(buttons)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => runCommand(() => deed(deeds), event));
  }
}

/** Shows the pane when a person must look at how the deed ended. Excel keeps its buttons grey until `completed` is called, so it always is. */
async function runCommand(deed: () => Promise<Ending>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const ending = await deed();
    if (ending !== "done") await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
