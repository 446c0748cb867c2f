/** Facts about Office.js's Excel classes, read out of Microsoft's client by `extract-metadata.ts`; a build product, never committed. */

export interface PropertyFacts {
  /** The name on the wire. */
  readonly wire: string;
  readonly writable: boolean;
  /** Requirement set and version, `ExcelApi 1.9`. */
  readonly api: string;
}

export interface NavigationFacts {
  readonly wire: string;
  readonly type: string;
  readonly api: string;
}

export interface MethodFacts {
  /** The name on the wire, "" for a collection's indexer. */
  readonly wire: string;
  readonly parameters: readonly string[];
  /** The class of the object it gives; null when it gives a value or nothing. */
  readonly result: string | null;
  readonly api: string;
}

export interface EventFacts {
  /** The number under which the client expects it; null for the older events outside RichApi. */
  readonly eventType: number | null;
  /** The wire method that asks for it, `_RegisterDataChangedEvent`. */
  readonly register: string | null;
  /** Sent to the listeners of the whole workbook, not to those of one object. */
  readonly forWorkbook: boolean;
  readonly api: string;
}

export interface ClassFacts {
  readonly properties: Readonly<Record<string, PropertyFacts>>;
  readonly navigations: Readonly<Record<string, NavigationFacts>>;
  readonly methods: Readonly<Record<string, MethodFacts>>;
  readonly events: Readonly<Record<string, EventFacts>>;
  /** The class of a collection's items. */
  readonly itemType: string | null;
}

export interface ApiMetadata {
  /** Version of the package that the facts were read from. */
  readonly packageVersion: string;
  readonly classes: Readonly<Record<string, ClassFacts>>;
}

/** Whether a member of this requirement set is in ExcelApi up to the given minor version; other sets are not. */
export function isWithinExcelApi(api: string, minor: number): boolean {
  const match = /^ExcelApi 1\.(\d+)$/.exec(api);
  return match !== null && Number(match[1]) <= minor;
}
