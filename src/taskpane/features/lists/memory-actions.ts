import { forgetRemembered, readRemembered } from "@/usecases/lists/remember";
import { reportOf } from "@/usecases/run-action";
import type { Forgotten } from "@/workbook/memory/memory";
import type { Action } from "../../actions/action";
import { orNotice } from "../../actions/refusal";
import { changeListing, listsStep, type ListsPane } from "./state";

type MemoryAction<Given extends readonly unknown[]> = Action<ListsPane, Given, Promise<void>>;

/** Reads what «Sổ tay» holds. */
const lookAtMemory: MemoryAction<[]> = {
  id: "lookAtMemory",
  step: listsStep.id,
  run: async (context) => {
    const memory = await orNotice(context, () => reportOf(context.app, readRemembered, undefined));
    if (memory !== null) changeListing(context.store, { memory });
  },
};

/** Takes something out of «Sổ tay». */
const forget: MemoryAction<[forgotten: Forgotten]> = {
  id: "forget",
  step: listsStep.id,
  run: async (context, forgotten) => {
    const memory = await orNotice(context, () => reportOf(context.app, forgetRemembered, forgotten));
    if (memory !== null) changeListing(context.store, { memory });
  },
};

export const memoryActions = { lookAtMemory, forget } as const;
