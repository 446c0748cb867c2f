import { actionKind, type WireAction } from "./wire";

/**
 * A service beside the workbook that the client calls by itself or for the ribbon (`Microsoft.DynamicRibbon…`).
 * Its calls are taken note of and have no effect.
 */
export class Service {
  constructor(
    private readonly name: string,
    private readonly note: (call: string, args: readonly unknown[]) => void,
  ) {}

  child(name: string, args: readonly unknown[]): Service {
    const path = `${this.name}.${name}`;
    if (args.length > 0) this.note(path, args);
    return new Service(path, this.note);
  }

  act(action: WireAction, args: readonly unknown[]): unknown {
    if (action.ActionType === actionKind.method || action.ActionType === actionKind.setProperty) {
      this.note(`${this.name}.${action.Name}`, args);
    }
    return action.ActionType === actionKind.instantiate || action.ActionType === actionKind.query ? {} : null;
  }
}
