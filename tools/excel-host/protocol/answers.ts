/**
 * How a host answers for one class of Office.js, by public member names.
 * What is not declared here is refused, so the declarations are the list of what the host knows.
 */
export interface Answers<Subject, Host> {
  /** The class's name in Office.js. */
  readonly type: string;
  /** What the client later asks for the object by; leave out where Office.js gives no id. */
  readonly identity?: (target: Subject, host: Host) => string | number;
  readonly properties?: Readonly<Record<string, PropertyAnswer<Subject, Host>>>;
  /** Objects reached by a property, `range.format`. */
  readonly objects?: Readonly<Record<string, (target: Subject, host: Host) => HostObject | null>>;
  /**
   * Methods, with the arguments as the client sent them (missing ones are undefined or null).
   * One that should give an object and gives null: a null object for `…OrNullObject`, else ItemNotFound.
   */
  readonly methods?: Readonly<Record<string, MethodAnswer<Subject, Host>>>;
  /** For collections: the items in order. */
  readonly items?: (target: Subject, host: Host) => readonly HostObject[];
  /** The events that can be listened to, with the target that the client matches pushes by. */
  readonly events?: Readonly<Record<string, (target: Subject, host: Host) => string>>;
}

export interface PropertyAnswer<Subject, Host> {
  readonly read: (target: Subject, host: Host) => unknown;
  readonly write?: (target: Subject, value: unknown, host: Host) => void;
}

export type MethodAnswer<Subject, Host> = (target: Subject, args: readonly unknown[], host: Host) => unknown;

/** An object handed to the client: the class it plays and what stands behind it. */
export class HostObject<Subject = unknown> {
  /** The name under which the client keeps it over batches; null while it does not. */
  reference: string | null = null;

  constructor(
    readonly type: string,
    readonly target: Subject,
  ) {}
}

/** The members of a class that a host answers, `Range.values`. */
export function membersOf(answers: Answers<never, never>): string[] {
  const names = [
    ...Object.keys(answers.properties ?? {}),
    ...Object.keys(answers.objects ?? {}),
    ...Object.keys(answers.methods ?? {}),
    ...Object.keys(answers.events ?? {}),
    ...(answers.items === undefined ? [] : ["items"]),
  ];
  return names.map((name) => `${answers.type}.${name}`);
}
