import type { RunAction } from "@/usecases/job/run-job";
import type { ActionCost } from "@/usecases/job/report";
import type { EmbeddedHost } from "@tools/excel-host/host/create-host";

/** Runs actions one after the other and remembers what each cost on the wire. */
export interface ActionMeter {
  readonly run: RunAction;
  readonly costs: readonly ActionCost[];
}

/** Counts `context.sync` at the client, requests and bytes at the host, and the time. `office` is the client that is running. */
export function measureActions(
  host: EmbeddedHost,
  office: { readonly OfficeExtension: typeof OfficeExtension },
): ActionMeter {
  const costs: ActionCost[] = [];
  let syncs = 0;
  const context = office.OfficeExtension.ClientRequestContext.prototype;
  const { sync } = context;
  context.sync = function <Passed>(this: OfficeExtension.ClientRequestContext, passed?: Passed) {
    syncs += 1;
    return sync.call(this, passed) as Promise<Passed>;
  };
  return {
    costs,
    async run(name, action) {
      host.meter.reset();
      syncs = 0;
      const begin = performance.now();
      const result = await action();
      const { requests, bytesIn, bytesOut, largestRequest } = host.meter.reset();
      const ms = Math.round(performance.now() - begin);
      costs.push({ name, syncs, requests, bytes: bytesIn + bytesOut, largestRequest, ms });
      return result;
    },
  };
}
