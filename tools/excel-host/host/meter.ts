/** What a action cost on the wire. */
export interface Count {
  /** Answered requests, `sync` and the client's own clean-up alike. */
  readonly requests: number;
  /** UTF-8 bytes of requests and of responses. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly actions: number;
}

const nothing: Count = { requests: 0, bytesIn: 0, bytesOut: 0, largestRequest: 0, largestResponse: 0, actions: 0 };

/** Counts requests and bytes from one `reset` to the next. */
export class Meter {
  private count: Count = nothing;

  add(bytesIn: number, bytesOut: number, actions: number): void {
    this.count = {
      requests: this.count.requests + 1,
      bytesIn: this.count.bytesIn + bytesIn,
      bytesOut: this.count.bytesOut + bytesOut,
      largestRequest: Math.max(this.count.largestRequest, bytesIn),
      largestResponse: Math.max(this.count.largestResponse, bytesOut),
      actions: this.count.actions + actions,
    };
  }

  read(): Count {
    return this.count;
  }

  /** Begins a new count and gives the one that ended. */
  reset(): Count {
    const ended = this.count;
    this.count = nothing;
    return ended;
  }
}
