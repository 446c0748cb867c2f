/** Ids of the ribbon's buttons, as the manifest names them; each is the action of the pane with the same name. */
const buttons = [
  "setUp",
  "importSelection",
  "check",
  "price",
  "explainSelection",
  "fillPlan",
  "exportPaymentSheet",
] as const;

/** How an action ended; what is not "done" must be looked at in the pane. */
type Outcome = "done" | (string & {});

/** The actions that the ribbon has buttons for. */
export type RibbonActions = Readonly<Record<(typeof buttons)[number], () => Promise<Outcome>>>;

/** Joins the ribbon's buttons to the same actions that the pane's buttons start; both live in one runtime and show one state. */
export function registerCommands(actions: RibbonActions): void {
  for (const id of buttons) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void runCommand(actions[id], event));
  }
}

/** Shows the pane when a person must look at how the action ended. Excel keeps its buttons grey until `completed` is called, so it always is. */
async function runCommand(action: () => Promise<Outcome>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await action();
    if (outcome !== "done") await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
