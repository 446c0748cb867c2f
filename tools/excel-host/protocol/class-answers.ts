import { isWithinExcelApi, type ApiMetadata, type ClassFacts, type EventFacts } from "./api-metadata";
import type { Answers, MethodAnswer, PropertyAnswer } from "./answers";
import { apiNotFound } from "./office-error";

/** A member found by its wire name: its public name and what the host does for it. */
interface Found<Answer> {
  readonly member: string;
  readonly answer: Answer;
}

/** Names that go out differently from how they are loaded: the client rewrites them on the way. */
const wireNameExceptions: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/** Finds what a host answers for wire names of one class; refuses what is unknown, too new or not answered. */
export class ClassAnswers<Host> {
  private readonly propertyNames = new Map<string, string>();
  private readonly navigationNames = new Map<string, string>();
  private readonly methodNames = new Map<string, string>();

  constructor(
    readonly facts: ClassFacts,
    readonly answers: Answers<unknown, Host>,
    private readonly apiMinor: number,
  ) {
    for (const [name, { wire }] of Object.entries(facts.properties)) this.propertyNames.set(wire, name);
    for (const [name, { wire }] of Object.entries(facts.navigations)) this.navigationNames.set(wire, name);
    for (const [name, { wire }] of Object.entries(facts.methods)) this.methodNames.set(wire || "", name);
  }

  /** The wire name of a property that is asked for by its public name. */
  wireNameOf(name: string): string {
    return this.facts.properties[name]?.wire ?? upperFirst(name);
  }

  /** The property of this wire name. */
  property(wire: string): Found<PropertyAnswer<unknown, Host>> {
    const odd = wireNameExceptions[`${this.answers.type}.${wire}`];
    const name = odd ?? this.propertyNames.get(wire);
    return this.found(
      name,
      wire,
      name === undefined ? undefined : this.facts.properties[name]?.api,
      (known) => this.answers.properties?.[known],
    );
  }

  isNavigation(wire: string): boolean {
    return this.navigationNames.has(wire);
  }

  hasProperty(name: string): boolean {
    return name in this.facts.properties;
  }

  navigation(wire: string): Found<(target: unknown, host: Host) => unknown> {
    const name = this.navigationNames.get(wire);
    return this.found(
      name,
      wire,
      name === undefined ? undefined : this.facts.navigations[name]?.api,
      (known) => this.answers.objects?.[known],
    );
  }

  /** The method of this wire name; "" is a collection's indexer. */
  method(wire: string): Found<MethodAnswer<unknown, Host>> & { readonly givesObject: boolean } {
    const name = this.methodNames.get(wire);
    const facts = name === undefined ? undefined : this.facts.methods[name];
    const found = this.found(name, wire, facts?.api, (known) => this.answers.methods?.[known]);
    return { ...found, givesObject: facts?.result != null };
  }

  /** The event that a `_Register…` method asks for. */
  event(register: string): Found<(target: unknown, host: Host) => string> & { readonly facts: EventFacts } {
    const entry = Object.entries(this.facts.events).find(([, facts]) => facts.register === register);
    const found = this.found(entry?.[0], register, entry?.[1].api, (known) => this.answers.events?.[known]);
    if (entry === undefined) throw apiNotFound(found.member, "is not known");
    return { ...found, facts: entry[1] };
  }

  /** The scalar properties that `load()` without names asks for: those the host answers. */
  scalarWireNames(): string[] {
    return Object.entries(this.facts.properties)
      .filter(
        ([name, { api }]) => this.answers.properties?.[name] !== undefined && isWithinExcelApi(api, this.apiMinor),
      )
      .map(([, { wire }]) => wire);
  }

  private found<Answer>(
    name: string | undefined,
    wire: string,
    api: string | undefined,
    answerOf: (name: string) => Answer | undefined,
  ): Found<Answer> {
    const member = `${this.answers.type}.${name ?? lowerFirst(wire)}`;
    if (name === undefined || api === undefined) throw apiNotFound(member, "is not known");
    if (!isWithinExcelApi(api, this.apiMinor)) throw apiNotFound(member, `needs ${api}`);
    const answer = answerOf(name);
    if (answer === undefined) throw apiNotFound(member, "is not answered by the embedded host");
    return { member, answer };
  }
}

/** The answers of each class that the host answers for, by the name of the class. */
export function classAnswersOf<Host>(
  metadata: ApiMetadata,
  answers: readonly Answers<never, Host>[],
  apiMinor: number,
): Map<string, ClassAnswers<Host>> {
  return new Map(
    answers.map((one) => {
      const facts = metadata.classes[one.type];
      if (facts === undefined) throw new Error(`Office.js has no class ${one.type}`);
      // A target goes only to the answers of the class it was made for (`HostObject.type`), so the type is right at run time.
      return [one.type, new ClassAnswers(facts, one as unknown as Answers<unknown, Host>, apiMinor)];
    }),
  );
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
