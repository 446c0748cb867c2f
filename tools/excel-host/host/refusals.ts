import { accessDenied, OfficeError } from "../protocol/office-error";

/** What a test can let the host refuse, as Excel does on a bad day; each holds until `allowAll`, but the last two happen once. */
export type Refusal =
  /** Every write to this sheet (all sheets when none is named), as if it were protected. */
  | { readonly kind: "protected-sheet"; readonly sheet?: string }
  /** Every request, as while the user is typing in a cell. */
  | { readonly kind: "cell-editing" }
  /** Requests or responses of more bytes than this. */
  | { readonly kind: "payload-too-large"; readonly bytes: number }
  /** The n-th request from now (1 is the next), once, before any of its actions runs. */
  | { readonly kind: "fail-at-request"; readonly request: number; readonly code?: string }
  /** Every request from the n-th from now on, as when the connection is gone. */
  | { readonly kind: "fail-from-request"; readonly request: number; readonly code?: string }
  /** The n-th action of the next requests' actions taken together, once, so that a request ends half done. */
  | { readonly kind: "fail-at-action"; readonly action: number; readonly code?: string };

/** Excel on the web refuses requests and responses above this size. */
export const payloadLimit = 5 * 1024 * 1024;

/** The refusals that hold now, asked before each request, action and write. */
export class Refusals {
  private active: Refusal[] = [];
  private waiting: (() => void)[] = [];
  private requestsSeen = 0;
  private actionsSeen = 0;

  add(refusal: Refusal): void {
    this.active.push(refusal);
    if (refusal.kind === "fail-at-request" || refusal.kind === "fail-from-request") this.requestsSeen = 0;
    if (refusal.kind === "fail-at-action") this.actionsSeen = 0;
  }

  /** Ends all; requests that waited for the end of cell editing go on. */
  clear(): void {
    this.active = [];
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  /** Settles when the user is typing in no cell. */
  editingEnded(): Promise<void> {
    if (!this.isEditing()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private isEditing(): boolean {
    return this.active.some(({ kind }) => kind === "cell-editing");
  }

  /** The refusal of a whole request; null when it may run. */
  ofRequest(bytes: number): OfficeError | null {
    this.requestsSeen += 1;
    if (this.isEditing()) {
      return new OfficeError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    if (bytes > this.limit()) return tooLarge("Request");
    return this.gone() ?? this.dueNow("fail-at-request", this.requestsSeen);
  }

  private gone(): OfficeError | null {
    for (const one of this.active)
      if (one.kind === "fail-from-request" && this.requestsSeen >= one.request)
        return new OfficeError(one.code ?? "GeneralException", "The connection to the host is lost.", 500);
    return null;
  }

  ofResponse(bytes: number): OfficeError | null {
    return bytes > this.limit() ? tooLarge("Response") : null;
  }

  ofAction(): OfficeError | null {
    this.actionsSeen += 1;
    return this.dueNow("fail-at-action", this.actionsSeen);
  }

  ofWriteTo(sheet: string): OfficeError | null {
    const refused = this.active.some(
      (one) => one.kind === "protected-sheet" && (one.sheet === undefined || one.sheet === sheet),
    );
    return refused ? accessDenied() : null;
  }

  private limit(): number {
    const limits = this.active.flatMap((one) => (one.kind === "payload-too-large" ? [one.bytes] : []));
    return Math.min(payloadLimit, ...limits);
  }

  private dueNow(kind: "fail-at-request" | "fail-at-action", count: number): OfficeError | null {
    const due = this.active.find(
      (one) => one.kind === kind && (one.kind === "fail-at-request" ? one.request : one.action) === count,
    );
    if (due === undefined || (due.kind !== "fail-at-request" && due.kind !== "fail-at-action")) return null;
    this.active = this.active.filter((one) => one !== due);
    return new OfficeError(
      due.code ?? "GeneralException",
      "There was an internal error while processing the request.",
      500,
    );
  }
}

function tooLarge(what: "Request" | "Response"): OfficeError {
  return new OfficeError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit.`,
    413,
  );
}
