interface Pending {
  readonly _pendingRequest: { readonly hasActions: boolean };
}

/** What a piece of work gives, and how many `context.sync` it took; the one at the end of each `Excel.run` counts only where it has something to send. */
export async function countSyncs<Result>(work: () => Promise<Result>): Promise<{ syncs: number; result: Result }> {
  let syncs = 0;
  const context = OfficeExtension.ClientRequestContext.prototype;
  const { sync } = context;
  context.sync = function <Passed>(this: OfficeExtension.ClientRequestContext, passed?: Passed) {
    if ((this as unknown as Pending)._pendingRequest.hasActions) syncs += 1;
    return sync.call(this, passed) as Promise<Passed>;
  };
  try {
    return { result: await work(), syncs };
  } finally {
    context.sync = sync;
  }
}
