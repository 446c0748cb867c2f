import type { ApiMetadata, ClassFacts, EventFacts, MethodFacts, NavigationFacts, PropertyFacts } from "./api-metadata";

/** Runs a script with these globals and gives back the globals (Node's `vm`, passed in so that a page can hold this module). */
export type RunScript = (source: string, globals: Record<string, unknown>) => void;

type Describe = Record<string, PropertyDescriptor>;
type Constructor = { readonly prototype: object };

/**
 * Reads names, wire names, writability, results and requirement sets out of the client's Excel bundle by reflection.
 * The bundle is loaded unmodified; only facts about the interface are kept.
 */
export function extractMetadata(bundle: string, packageVersion: string, run: RunScript): ApiMetadata {
  const globals = pageForBundle();
  run(bundle, globals);
  const excel = globals["Excel"] as Record<string, unknown>;
  const base = (globals["OfficeExtension"] as { ClientObject: Constructor }).ClientObject.prototype;
  const classes: Record<string, ClassFacts> = {};
  for (const [name, type] of Object.entries(excel)) {
    if (typeof type !== "function") continue;
    const prototype: unknown = type.prototype;
    if (typeof prototype !== "object" || prototype === null || !Object.prototype.isPrototypeOf.call(base, prototype)) {
      continue;
    }
    classes[name] = classFacts(Object.getOwnPropertyDescriptors(prototype));
  }
  return { packageVersion, classes };
}

function classFacts(members: Describe): ClassFacts {
  const navigations: Record<string, NavigationFacts> = {};
  const methods: Record<string, MethodFacts> = {};
  const events: Record<string, EventFacts> = {};
  for (const [name, member] of Object.entries(members)) {
    if (member.get !== undefined) {
      const source = String(member.get);
      const navigation = /_createPropertyObject\((?:Excel\.)?(\w+),\s*this,\s*"(\w+)"/.exec(source);
      if (navigation !== null) {
        navigations[name] = { type: group(navigation, 1), wire: group(navigation, 2), api: apiOf(source) };
      } else if (/eventType:\s*\d+/.test(source) || /new OfficeExtension\.EventHandlers\(/.test(source)) {
        events[name] = eventFacts(source);
      }
    } else if (typeof member.value === "function" && !ownOfClient.test(name)) {
      const method = methodFacts(String(member.value));
      if (method !== null) methods[name] = method;
    }
  }
  const handleResult = String(members["_handleResult"]?.value ?? "");
  const item = /_createChildItemObject\(Excel\.(\w+),/.exec(handleResult);
  return {
    properties: propertyFacts(members),
    navigations,
    methods,
    events,
    itemType: item === null ? null : group(item, 1),
  };
}

/** Methods that the client answers itself. */
const ownOfClient =
  /^(constructor|load|retrieve|toJSON|set|update|_handle\w+|setMockData|track|untrack|ensureUnchanged)$/;

function propertyFacts(members: Describe): Record<string, PropertyFacts> {
  const names = listOf(members, "_scalarPropertyNames");
  const wireNames = listOf(members, "_scalarPropertyOriginalNames");
  const writable = listOf(members, "_scalarPropertyUpdateable");
  return Object.fromEntries(
    names.map((name, index) => [
      String(name),
      {
        wire: String(wireNames[index]),
        writable: writable[index] === true,
        api: apiOf(String(members[String(name)]?.get ?? "")),
      },
    ]),
  );
}

function listOf(members: Describe, name: string): readonly unknown[] {
  const list: unknown = members[name]?.get?.call({});
  return Array.isArray(list) || isForeignArray(list) ? Array.from(list as readonly unknown[]) : [];
}

/** Arrays of the script's own realm are no instances of ours. */
function isForeignArray(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Array]";
}

function methodFacts(source: string): MethodFacts | null {
  const api = apiOf(source);
  const object = /_createMethodObject\((?:Excel\.)?(\w+),\s*this,\s*"(\w+)",\s*\d,\s*\[([^\]]*)\]/.exec(source);
  if (object !== null) {
    return { wire: group(object, 2), parameters: parametersOf(group(object, 3)), result: group(object, 1), api };
  }
  const indexer = /_createIndexerObject\((?:Excel\.)?(\w+),\s*this,\s*\[([^\]]*)\]/.exec(source);
  if (indexer !== null) {
    return { wire: "", parameters: parametersOf(group(indexer, 2)), result: group(indexer, 1), api };
  }
  const call = /_invokeMethod\(this,\s*"(\w+)",\s*\d,\s*\[([^\]]*)\]/.exec(source);
  if (call === null) return null;
  return { wire: group(call, 1), parameters: parametersOf(group(call, 2)), result: null, api };
}

function eventFacts(source: string): EventFacts {
  const type = /eventType:\s*(\d+)/.exec(source);
  const register = /_this\.(_Register\w+)\(/.exec(source);
  return {
    eventType: type === null ? null : Number(group(type, 1)),
    register: register === null ? null : group(register, 1),
    forWorkbook: /eventWorkbookId/.test(source),
    api: apiOf(source),
  };
}

function apiOf(source: string): string {
  const match = /_throwIfApiNotSupported\("[^"]+",\s*(_defaultApiSetName|"[^"]+"),\s*"([^"]+)"/.exec(source);
  if (match === null) return "ExcelApi 1.1";
  const set = group(match, 1);
  return `${set === "_defaultApiSetName" ? "ExcelApi" : set.slice(1, -1)} ${group(match, 2)}`;
}

function parametersOf(list: string): string[] {
  return list.split(/,\s*/).filter((name) => name !== "");
}

function group(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

/** As much of a page as the bundle touches while it loads. */
function pageForBundle(): Record<string, unknown> {
  const nothing = () => undefined;
  const hostInfo = { hostType: "excel", hostPlatform: "web", hostSpecificFileVersion: "16.00", flags: 0 };
  const page: Record<string, unknown> = {
    setTimeout: nothing,
    clearTimeout: nothing,
    setInterval: nothing,
    clearInterval: nothing,
    performance: { now: () => 0 },
    navigator: { userAgent: "" },
    name: "",
    addEventListener: nothing,
    removeEventListener: nothing,
    location: { href: "https://localhost/", origin: "https://localhost", protocol: "https:", search: "", hash: "" },
    document: {
      domain: "localhost",
      URL: "https://localhost/",
      readyState: "loading",
      addEventListener: nothing,
      getElementById: () => null,
    },
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => hostInfo,
        getContext: () => ({}),
        getLoadScriptHelper: () => ({}),
        getWindowLocationHash: () => "",
        getWindowName: () => "",
        getInitializationHelper: () => ({ _hostInfo: hostInfo }),
      },
      ConstantNames: {},
      HostInfoFlags: {},
      InitializationHelper: nothing,
    },
    Office: { context: { requirements: { isSetSupported: () => true } }, onReady: () => new Promise(nothing) },
    _richApiNativeBridge: { sendMessageToHost: nothing },
  };
  for (const self of ["window", "self", "parent", "top"]) page[self] = page;
  return page;
}
