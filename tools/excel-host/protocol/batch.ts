import { HostObject } from "./answers";
import { lowerFirst, upperFirst } from "./class-answers";
import { OfficeError } from "./office-error";
import { Service } from "./service";
import { actionKind, pathKind, type WireAction, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** What can be done with the objects that a request names; the interpreter does it. */
export interface ObjectAccess {
  root(): HostObject;
  /** The object that the client keeps under a reference. */
  kept(reference: string): HostObject;
  serviceOf(name: string): Service;
  identify(object: HostObject): Record<string, unknown> | null;
  query(object: HostObject, info: WireAction["QueryInfo"]): Promise<unknown>;
  call(object: HostObject, wire: string, args: readonly unknown[]): Promise<unknown>;
  navigate(object: HostObject, wire: string): HostObject | null;
  write(object: HostObject, wire: string, value: unknown): void;
}

/** The objects of one request: each path is followed once, when it is first needed. */
export class Batch {
  private readonly followed = new Map<number, HostObject | Service | null>();

  constructor(
    private readonly objects: ObjectAccess,
    private readonly request: WireRequest,
  ) {}

  async act(action: WireAction): Promise<unknown> {
    if (action.ActionType === actionKind.trace || action.ActionType === actionKind.ensureUnchanged) return null;
    const object = await this.follow(action.ObjectPathId);
    if (object === null) return null;
    if (object instanceof Service) return object.act(action, await this.argumentsOf(action.ArgumentInfo));
    switch (action.ActionType) {
      case actionKind.instantiate:
        return this.objects.identify(object);
      case actionKind.query:
      case actionKind.recursiveQuery:
      case actionKind.queryAsJson:
        return this.objects.query(object, action.QueryInfo);
      case actionKind.method: {
        const result = await this.objects.call(object, action.Name, await this.argumentsOf(action.ArgumentInfo));
        return result instanceof HostObject ? null : result;
      }
      case actionKind.setProperty: {
        const [value] = await this.argumentsOf(action.ArgumentInfo);
        this.objects.write(object, action.Name, value);
        return null;
      }
      case actionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.objects.write(object, upperFirst(name), value);
        }
        return null;
      default:
        throw new OfficeError("InvalidRequest", `Unknown action ${action.ActionType}.`);
    }
  }

  private async follow(id: number): Promise<HostObject | Service | null> {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new OfficeError("InvalidObjectPath", "The object path isn't known.");
    const object = await this.find(path);
    this.followed.set(id, object);
    return object;
  }

  private async find(path: WirePath): Promise<HostObject | Service | null> {
    switch (path.ObjectPathType) {
      case pathKind.root:
        return this.objects.root();
      case pathKind.service:
        return this.objects.serviceOf(path.Name);
      case pathKind.reference:
        return this.objects.kept(path.Name);
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

  private async findIn(path: WirePath, parent: HostObject | Service | null): Promise<HostObject | Service | null> {
    if (parent === null) return null;
    if (parent instanceof Service) return parent.child(path.Name, await this.argumentsOf(path.ArgumentInfo));
    if (path.ObjectPathType === pathKind.property) return this.objects.navigate(parent, path.Name);
    const wire = path.ObjectPathType === pathKind.indexer ? "" : path.Name;
    const result = await this.objects.call(parent, wire, await this.argumentsOf(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
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
