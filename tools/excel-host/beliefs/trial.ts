import { createHost, type EmbeddedHost, type HostOptions } from "../host/create-host";
import { startOffice, type InProcessOffice } from "../transport/start-in-process";

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** An open workbook to try a belief on. */
export interface Trial {
  /** Opens another workbook with these sheets. */
  open(options?: HostOptions): EmbeddedHost;
  run<Result>(batch: Batch<Result>): Promise<Result>;
  /** Runs a batch, which is sent at its end, and gives the error that it must fail with. */
  errorOf(batch: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error>;
  /** Runs a batch, which is sent at its end, and expects its error to have this code: `InvalidArgument`. */
  refuses(code: string, batch: (context: Excel.RequestContext) => unknown): Promise<void>;
}

/** A trial with its client running; `end` in `afterAll`. */
export interface RunningTrial extends Trial {
  readonly office: InProcessOffice;
  end(): void;
}

/** Starts the client, once for a test file. */
export async function beginTrials(): Promise<RunningTrial> {
  const office = await startOffice(createHost());
  const run: Trial["run"] = (batch) => office.Excel.run(batch);
  const errorOf: Trial["errorOf"] = async (batch) => {
    const outcome = await run(async (context) => {
      await batch(context);
      await context.sync();
    }).then(
      () => null,
      (error: unknown) => error,
    );
    if (outcome === null) throw new Error("The batch was expected to fail, and did not.");
    if (outcome instanceof OfficeExtension.Error) return outcome;
    throw outcome;
  };
  return {
    office,
    open: (options) => {
      const host = createHost(options);
      office.use(host);
      return host;
    },
    run,
    errorOf,
    refuses: async (code, batch) => {
      expect((await errorOf(batch)).code).toBe(code);
    },
    end: () => office.stop(),
  };
}
