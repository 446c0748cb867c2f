import { WorkbookError, type WorkbookErrorCode } from "@/workbook/workbook-error";

/** Office.js's error codes → ours; what is not here is `unknown`. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-editing",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  PayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  ItemNotFound: "item-not-found",
  InvalidReference: "item-not-found",
  InvalidBinding: "item-not-found",
  ItemAlreadyExists: "already-exists",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  NotImplemented: "not-supported",
  HostIsBusy: "busy",
  ServerBusy: "busy",
  ServiceUnavailable: "busy",
  ConcurrencyError: "busy",
  TransientError: "busy",
  RequestAborted: "busy",
};

type Action<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Runs one action on the open workbook. The only `Excel.run`: waits for a cell being edited to be left,
 * and throws what the host refuses as `WorkbookError`; our own mistakes pass as they are.
 */
export async function inExcel<Result>(action: Action<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, action);
  } catch (cause) {
    throw translate(cause);
  }
}

/**
 * Runs a action that writes, with the events of the add-in off, so that its own writing does not call its own handlers.
 * They are on again after it, also when the host refuses.
 */
export async function inQuietExcel<Result>(action: Action<Result>): Promise<Result> {
  try {
    return await inExcel(async (context) => {
      context.runtime.enableEvents = false;
      const result = await action(context);
      context.runtime.enableEvents = true;
      await context.sync();
      return result;
    });
  } catch (refusal) {
    // A host that refuses this too (a cell is still being edited) has refused the whole action, so events never went off.
    await Promise.allSettled([inExcel(turnEventsOn)]);
    throw refusal;
  }
}

/** Asks Excel itself, not the open workbook; a refusal is told like those of `inExcel`. */
export async function ofExcel<Result>(question: () => Promise<Result>): Promise<Result> {
  try {
    return await question();
  } catch (cause) {
    throw translate(cause);
  }
}

/** Lets the add-in hear of changes again. */
export async function turnEventsOn(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

function translate(cause: unknown): unknown {
  if (cause instanceof WorkbookError || !(cause instanceof OfficeExtension.Error)) return cause;
  return new WorkbookError(codes[cause.code] ?? "unknown", cause.debugInfo?.errorLocation ?? "", cause);
}
