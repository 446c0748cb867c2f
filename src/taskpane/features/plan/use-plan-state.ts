import { usePaneStore } from "../../hooks/use-pane";
import type { PlanPane, PlanState } from "./state";

/** Changes what the step shows besides the plan. */
export function useChangePlanState(): (change: Partial<PlanState>) => void {
  const store = usePaneStore<PlanPane>();
  return (change) => store.setState(({ planState }) => ({ planState: { ...planState, ...change } }));
}
