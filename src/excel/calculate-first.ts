/**
 * Excel set to calculate by hand keeps old results of formulas, and nobody may pay by them.
 * Call it before a `sync`, and what it gives after that one and before values are asked for.
 */
export function calculateFirst(context: Excel.RequestContext): () => void {
  const { application } = context;
  application.load("calculationMode");
  return () => {
    if (application.calculationMode === "Manual") application.calculate("Recalculate");
  };
}
