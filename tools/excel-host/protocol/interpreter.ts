import type { ApiMetadata } from "./api-metadata";
import { Batch } from "./batch";
import type { Answers, HostObject } from "./answers";
import { type ClassAnswers, classAnswersOf } from "./class-answers";
import { apiNotFound, invalidReference, itemNotFound, locate, OfficeError } from "./office-error";
import { queryObject } from "./query";
import { Service } from "./service";
import {
  actionKind,
  type WireAction,
  type WireRequest,
  type WireError,
  type WireResponse,
  type WireResult,
} from "./wire";

/** What the interpreter asks of whoever stands behind the objects. */
export interface InterpretedHost {
  /** The workbook. */
  readonly root: HostObject;
  /** Before each action; a refusal thrown here ends the request at that action. */
  beforeAction(): void;
  /** Before values are read: the place to finish a calculation. */
  beforeRead(): Promise<void>;
  /** After the last action of a request, also of a failed one. */
  afterRequest(): Promise<void>;
  /** An object that the client will ask for again under a reference. */
  keep(object: HostObject): void;
  /** An object that it will not ask for any more. */
  release(object: HostObject): void;
  listen(eventType: number, target: string, on: boolean): void;
  /** A call of one of the services beside the workbook (`Microsoft.DynamicRibbon…`). */
  serviceCalled(call: string, args: readonly unknown[]): void;
}

/** Runs the client's requests, one action after the other; knows the protocol and nothing of spreadsheets. */
export class Interpreter<Host extends InterpretedHost> {
  private readonly classes: Map<string, ClassAnswers<Host>>;
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(
    metadata: ApiMetadata,
    answers: readonly Answers<never, Host>[],
    private readonly host: Host,
    apiMinor: number,
  ) {
    this.classes = classAnswersOf(metadata, answers, apiMinor);
  }

  /**
   * Runs one request. The first refusal ends it: what ran before stays done, and the answer has its results.
   * Faults of the host itself are thrown; the client does not get them as an answer.
   */
  async run(request: WireRequest): Promise<WireResponse> {
    const batch = new Batch(this, request);
    const results: WireResult[] = [];
    const traceIds: number[] = [];
    try {
      for (const [index, action] of request.Actions.entries()) {
        try {
          this.host.beforeAction();
          if (action.ActionType === actionKind.trace) traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: await batch.act(action) });
        } catch (error) {
          if (!(error instanceof OfficeError)) throw error;
          return { Error: wireError(error, index), Results: results, TraceIds: traceIds };
        }
      }
      return { Results: results, TraceIds: traceIds };
    } finally {
      await this.host.afterRequest();
    }
  }

  answersOf(object: HostObject): ClassAnswers<Host> {
    const classAnswers = this.classes.get(object.type);
    if (classAnswers === undefined) throw apiNotFound(object.type, "is not answered by the embedded host");
    return classAnswers;
  }

  root(): HostObject {
    return this.host.root;
  }

  kept(reference: string): HostObject {
    const object = this.references.get(reference);
    if (object === undefined) throw invalidReference();
    return object;
  }

  serviceOf(name: string): Service {
    return new Service(name, (call, args) => this.host.serviceCalled(call, args));
  }

  /** Calls a method, with those the client uses for itself: references and events. */
  async call(object: HostObject, wire: string, args: readonly unknown[]): Promise<unknown> {
    if (wire === "_KeepReference") return this.keep(object);
    if (wire === "_RemoveReference") return this.forget(String(args[0]));
    if (/^_(Unr|R)egister/.test(wire)) return this.listen(object, wire);
    const classAnswers = this.answersOf(object);
    const { member, answer, givesObject } = classAnswers.method(wire);
    const result = await locate(member, () => answer(object.target, args, this.host));
    if (givesObject && result === null && !member.endsWith("OrNullObject")) {
      locate(member, () => {
        throw itemNotFound();
      });
    }
    return result ?? null;
  }

  /** The object behind a property. */
  navigate(object: HostObject, wire: string): HostObject | null {
    const { member, answer } = this.answersOf(object).navigation(wire);
    return locate(member, () => answer(object.target, this.host) as HostObject | null);
  }

  write(object: HostObject, wire: string, value: unknown): void {
    const { member, answer } = this.answersOf(object).property(wire);
    const write = answer.write;
    if (write === undefined) throw apiNotFound(member, "cannot be set in the embedded host");
    locate(member, () => write(object.target, value, this.host));
  }

  async query(object: HostObject, info: WireAction["QueryInfo"]): Promise<unknown> {
    await this.host.beforeRead();
    return queryObject(object, info ?? {}, {
      answersOf: (one) => this.answersOf(one),
      identify: (one) => this.identify(one),
      host: this.host,
    });
  }

  /** What the client learns of an object when it is made: its id, and the reference it is kept under. */
  identify(object: HostObject | null): Record<string, unknown> | null {
    if (object === null) return null;
    const { answers, facts } = this.answersOf(object);
    const id = answers.identity?.(object.target, this.host);
    const key = "_Id" in facts.properties ? "_Id" : "Id";
    return {
      ...(id === undefined ? {} : { [key]: id }),
      ...(object.reference === null ? {} : { _ReferenceId: object.reference }),
    };
  }

  private keep(object: HostObject): null {
    if (object.reference === null) {
      this.lastReference += 1;
      object.reference = `reference-${this.lastReference}`;
      this.references.set(object.reference, object);
      this.host.keep(object);
    }
    return null;
  }

  /** The client also sends references of other hosts it once spoke to; those are nothing to us. */
  private forget(reference: string): null {
    const object = this.references.get(reference);
    if (object === undefined) return null;
    this.references.delete(reference);
    object.reference = null;
    this.host.release(object);
    return null;
  }

  private listen(object: HostObject, wire: string): null {
    const on = !wire.startsWith("_Un");
    const { member, answer, facts } = this.answersOf(object).event(wire.replace("_Unregister", "_Register"));
    if (facts.eventType === null) throw apiNotFound(member, "is not answered by the embedded host");
    this.host.listen(facts.eventType, answer(object.target, this.host), on);
    return null;
  }
}

function wireError(error: OfficeError, index: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? "",
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}
