import type { StopSignal } from "@/usecases/ports";

/** The error that a reading ends with which was stopped. */
export const stoppedReading = (): DOMException => new DOMException("the reading was stopped", "AbortError");

/** Throws where a reading is to stop. */
export function stopIfAsked(signal: StopSignal | undefined): void {
  if (signal?.aborted) throw stoppedReading();
}

/** Lets waiting messages in, of which one may be the order to stop. */
export const letMessagesIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
