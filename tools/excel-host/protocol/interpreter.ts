import type { ApiMetadata } from "./api-metadata";
import { Given, type Answers } from "./answers";
import { type ClassGuide, guidesFor, lowerFirst, upperFirst } from "./class-guide";
import { apiNotFound, invalidReference, itemNotFound, locate, OfficeError } from "./office-error";
import { queryObject } from "./query";
import { Service } from "./service";
import {
  actionKind,
  pathKind,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireError,
  type WireResponse,
  type WireResult,
} from "./wire";

/** What the interpreter asks of whoever stands behind the objects. */
export interface InterpretedHost {
  /** The workbook. */
  readonly root: Given;
  /** Before each action; a refusal thrown here ends the request at that action. */
  beforeAction(): void;
  /** Before values are read: the place to finish a calculation. */
  beforeRead(): Promise<void>;
  /** After the last action of a request, also of a failed one. */
  afterRequest(): Promise<void>;
  /** An object that the client will ask for again under a reference. */
  keep(given: Given): void;
  /** An object that it will not ask for any more. */
  release(given: Given): void;
  listen(eventType: number, target: string, on: boolean): void;
  /** A call of one of the services beside the workbook (`Microsoft.DynamicRibbon…`). */
  serviceCalled(call: string, args: readonly unknown[]): void;
}

/** Runs the client's requests, one action after the other; knows the protocol and nothing of spreadsheets. */
export class Interpreter<Host extends InterpretedHost> {
  private readonly guides: Map<string, ClassGuide<Host>>;
  private readonly references = new Map<string, Given>();
  private lastReference = 0;

  constructor(
    metadata: ApiMetadata,
    answers: readonly Answers<never, Host>[],
    private readonly host: Host,
    apiMinor: number,
  ) {
    this.guides = guidesFor(metadata, answers, apiMinor);
  }

  /**
   * Runs one request. The first refusal ends it: what ran before stays done, and its results are told.
   * Faults of the host itself are thrown, not told to the client.
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

  guideOf(given: Given): ClassGuide<Host> {
    const guide = this.guides.get(given.type);
    if (guide === undefined) throw apiNotFound(given.type, "is not answered by the embedded host");
    return guide;
  }

  root(): Given {
    return this.host.root;
  }

  kept(reference: string): Given {
    const given = this.references.get(reference);
    if (given === undefined) throw invalidReference();
    return given;
  }

  serviceOf(name: string): Service {
    return new Service(name, (call, args) => this.host.serviceCalled(call, args));
  }

  /** Calls a method, with those the client uses for itself: references and events. */
  async call(given: Given, wire: string, args: readonly unknown[]): Promise<unknown> {
    if (wire === "_KeepReference") return this.keep(given);
    if (wire === "_RemoveReference") return this.forget(String(args[0]));
    if (/^_(Unr|R)egister/.test(wire)) return this.listen(given, wire);
    const guide = this.guideOf(given);
    const { member, answer, givesObject } = guide.method(wire);
    const result = await locate(member, () => answer(given.subject, args, this.host));
    if (givesObject && result === null && !member.endsWith("OrNullObject")) {
      locate(member, () => {
        throw itemNotFound();
      });
    }
    return result ?? null;
  }

  /** The object behind a property. */
  navigate(given: Given, wire: string): Given | null {
    const { member, answer } = this.guideOf(given).navigation(wire);
    return locate(member, () => answer(given.subject, this.host) as Given | null);
  }

  write(given: Given, wire: string, value: unknown): void {
    const { member, answer } = this.guideOf(given).property(wire);
    const write = answer.write;
    if (write === undefined) throw apiNotFound(member, "cannot be set in the embedded host");
    locate(member, () => write(given.subject, value, this.host));
  }

  async query(given: Given, info: WireAction["QueryInfo"]): Promise<unknown> {
    await this.host.beforeRead();
    return queryObject(given, info ?? {}, {
      guideOf: (one) => this.guideOf(one),
      identify: (one) => this.identify(one),
      host: this.host,
    });
  }

  /** What the client learns of an object when it is made: its id, and the reference it is kept under. */
  identify(given: Given | null): Record<string, unknown> | null {
    if (given === null) return null;
    const { answers, facts } = this.guideOf(given);
    const id = answers.identity?.(given.subject, this.host);
    const key = "_Id" in facts.properties ? "_Id" : "Id";
    return {
      ...(id === undefined ? {} : { [key]: id }),
      ...(given.reference === null ? {} : { _ReferenceId: given.reference }),
    };
  }

  private keep(given: Given): null {
    if (given.reference === null) {
      this.lastReference += 1;
      given.reference = `reference-${this.lastReference}`;
      this.references.set(given.reference, given);
      this.host.keep(given);
    }
    return null;
  }

  /** The client also sends references of other hosts it once spoke to; those are nothing to us. */
  private forget(reference: string): null {
    const given = this.references.get(reference);
    if (given === undefined) return null;
    this.references.delete(reference);
    given.reference = null;
    this.host.release(given);
    return null;
  }

  private listen(given: Given, wire: string): null {
    const on = !wire.startsWith("_Un");
    const { member, answer, facts } = this.guideOf(given).event(wire.replace("_Unregister", "_Register"));
    if (facts.eventType === null) throw apiNotFound(member, "is not answered by the embedded host");
    this.host.listen(facts.eventType, answer(given.subject, this.host), on);
    return null;
  }
}

/** The objects of one request: each path is followed once, when it is first needed. */
class Batch<Host extends InterpretedHost> {
  private readonly followed = new Map<number, Given | Service | null>();

  constructor(
    private readonly interpreter: Interpreter<Host>,
    private readonly request: WireRequest,
  ) {}

  async act(action: WireAction): Promise<unknown> {
    if (action.ActionType === actionKind.trace || action.ActionType === actionKind.ensureUnchanged) return null;
    const object = await this.follow(action.ObjectPathId);
    if (object === null) return null;
    if (object instanceof Service) return object.act(action, await this.argumentsOf(action.ArgumentInfo));
    switch (action.ActionType) {
      case actionKind.instantiate:
        return this.interpreter.identify(object);
      case actionKind.query:
      case actionKind.recursiveQuery:
      case actionKind.queryAsJson:
        return this.interpreter.query(object, action.QueryInfo);
      case actionKind.method: {
        const result = await this.interpreter.call(object, action.Name, await this.argumentsOf(action.ArgumentInfo));
        return result instanceof Given ? null : result;
      }
      case actionKind.setProperty: {
        const [value] = await this.argumentsOf(action.ArgumentInfo);
        this.interpreter.write(object, action.Name, value);
        return null;
      }
      case actionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.interpreter.write(object, upperFirst(name), value);
        }
        return null;
      default:
        throw new OfficeError("InvalidRequest", `Unknown action ${action.ActionType}.`);
    }
  }

  private async follow(id: number): Promise<Given | Service | null> {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new OfficeError("InvalidObjectPath", "The object path isn't known.");
    const object = await this.find(path);
    this.followed.set(id, object);
    return object;
  }

  private async find(path: WirePath): Promise<Given | Service | null> {
    switch (path.ObjectPathType) {
      case pathKind.root:
        return this.interpreter.root();
      case pathKind.service:
        return this.interpreter.serviceOf(path.Name);
      case pathKind.reference:
        return this.interpreter.kept(path.Name);
      case pathKind.nothing:
        // A null object names a parent that is no longer sent: it must not be looked for.
        return null;
      case pathKind.method:
      case pathKind.property:
      case pathKind.indexer:
        return this.findIn(path, await this.follow(path.ParentObjectPathId ?? 0));
      default:
        throw new OfficeError("InvalidRequest", `Unknown object path ${path.ObjectPathType}.`);
    }
  }

  private async findIn(path: WirePath, parent: Given | Service | null): Promise<Given | Service | null> {
    if (parent === null) return null;
    if (parent instanceof Service) return parent.child(path.Name, await this.argumentsOf(path.ArgumentInfo));
    if (path.ObjectPathType === pathKind.property) return this.interpreter.navigate(parent, path.Name);
    const wire = path.ObjectPathType === pathKind.indexer ? "" : path.Name;
    const result = await this.interpreter.call(parent, wire, await this.argumentsOf(path.ArgumentInfo));
    if (result === null || result instanceof Given) return result;
    throw new Error(`${parent.type}.${lowerFirst(wire)} must give an object`);
  }

  /** The arguments, with objects in place of the paths that stand for them. */
  private async argumentsOf(info: WireArguments | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(values.map((value, index) => this.argument(value, references[index])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.follow(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return Promise.all(value.map((one, index) => this.argument(one, reference[index])));
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const named = Object.entries(value).map(async ([key, one]): Promise<[string, unknown]> => {
      const path: unknown = (one as { _ObjectPathId?: unknown } | null)?._ObjectPathId;
      return [key, typeof path === "number" ? await this.follow(path) : one];
    });
    return Object.fromEntries(await Promise.all(named));
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
