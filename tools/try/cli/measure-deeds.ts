import type { RunDeed } from "@/usecases/job/run-job";
import type { DeedCost } from "@/usecases/job/report";
import type { EmbeddedHost } from "@tools/excel-host/host/create-host";

/** Runs deeds one after the other and remembers what each cost on the wire. */
export interface DeedMeter {
  readonly run: RunDeed;
  readonly costs: readonly DeedCost[];
}

/** Counts `context.sync` at the client, requests and bytes at the host, and the time. `office` is the client that is running. */
export function measureDeeds(
  host: EmbeddedHost,
  office: { readonly OfficeExtension: typeof OfficeExtension },
): DeedMeter {
  const costs: DeedCost[] = [];
  let syncs = 0;
  const context = office.OfficeExtension.ClientRequestContext.prototype;
  const { sync } = context;
  context.sync = function <Passed>(this: OfficeExtension.ClientRequestContext, passed?: Passed) {
    syncs += 1;
    return sync.call(this, passed) as Promise<Passed>;
  };
  return {
    costs,
    async run(name, deed) {
      host.meter.reset();
      syncs = 0;
      const begin = performance.now();
      const result = await deed();
      const { requests, bytesIn, bytesOut, largestRequest } = host.meter.reset();
      const ms = Math.round(performance.now() - begin);
      costs.push({ name, syncs, requests, bytes: bytesIn + bytesOut, largestRequest, ms });
      return result;
    },
  };
}
