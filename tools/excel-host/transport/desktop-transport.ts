import type { EmbeddedHost } from "../host/create-host";
import type { WireEvent } from "../protocol/wire";

/** The numbers of calls and events of Office on the desktop. */
const dispatch = { richApiRequest: 93, commandCompleted: 94 } as const;
const eventKind = { selectionChanged: 2, richApi: 33, command: 39 } as const;

/** How the desktop answers calls that it does not know. */
const notSupportedStatus = 5000;

/** Office's old arrays: they are unwrapped by `toArray`. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (response: SafeArray, status?: number) => void;
type EventHandler = (kind: number, payload: SafeArray) => void;

/** The colours of Office's theme, `#RRGGBB`. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface DesktopOptions {
  /** The pane's language and the language of the user's data. */
  readonly locale?: string;
  readonly theme?: OfficeColors;
}

const lightTheme: OfficeColors = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#212121",
};

/** The colours of Office's black theme. */
export const darkTheme: OfficeColors = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#212121",
  controlForegroundColor: "#FFFFFF",
};

/** A window that stands in for Excel's web view. */
export interface DesktopWindow {
  external: unknown;
  setTimeout(callback: () => void, delay: number): unknown;
}

/** What can be done with the pane once its window has the host. */
export interface DesktopTransport {
  /** Another host behind the same pane, as if another workbook were open. */
  use(host: EmbeddedHost): void;
  /** Presses a ribbon button: runs what the add-in gave `Office.actions.associate`; settles when its event is completed. */
  runCommand(action: string): Promise<void>;
}

/**
 * Plays the native `window.external` that Excel on Windows gives its web view.
 * Must run in the pane's window before office.js does; works in jsdom and in a page served over plain http.
 */
export function installDesktopHost(
  page: DesktopWindow,
  host: EmbeddedHost,
  options: DesktopOptions = {},
): DesktopTransport {
  let current = host;
  const handlers = new Map<number, EventHandler>();
  const completions: (() => void)[] = [];
  // The client expects answers on a later turn of the event loop, never while it still asks.
  const later = (action: () => void) => void page.setTimeout(action, 0);
  const bind = (next: EmbeddedHost) => {
    current = next;
    next.sendEventsTo((events) =>
      later(() => handlers.get(eventKind.richApi)?.(eventKind.richApi, eventArray(events))),
    );
  };
  bind(host);

  const native = {
    GetHostInfo: () => `Excel|Win32|16.01|${options.locale ?? "en-US"}|telemetry||disableLogging`,
    GetContext: () => officeContext(() => current, options),
    GetLoggingAllowed: () => false,
    Execute: (call: number, parameters: readonly unknown[], callback: Callback) => {
      if (call === dispatch.richApiRequest) {
        void answer(current, parameters, callback, later);
        return;
      }
      if (call === dispatch.commandCompleted) completions.shift()?.();
      later(() => callback(safeArray([call === dispatch.commandCompleted ? 0 : notSupportedStatus])));
    },
    RegisterEvent: (kind: number, _target: unknown, handler: EventHandler, callback: Callback) => {
      handlers.set(kind, handler);
      later(() => callback(safeArray([0])));
    },
    UnregisterEvent: (kind: number, _target: unknown, callback: Callback) => {
      handlers.delete(kind);
      later(() => callback(safeArray([0])));
    },
  };
  if (typeof page.external !== "object" || page.external === null) page.external = {};
  Object.assign(page.external as object, native);

  return {
    use: bind,
    runCommand: (action) => {
      const handler = handlers.get(eventKind.command);
      if (handler === undefined)
        return Promise.reject(new Error("The add-in has not started: it takes no commands yet."));
      return new Promise((resolve) => {
        completions.push(resolve);
        handler(eventKind.command, safeArray([`command-${completions.length}`, action, "{}"]));
      });
    },
  };
}

async function answer(
  host: EmbeddedHost,
  parameters: readonly unknown[],
  callback: Callback,
  later: (action: () => void) => void,
): Promise<void> {
  const [request] = parameters as readonly [readonly unknown[]];
  const body = String(request[4]);
  try {
    const response = await host.answer(body, Number(request[6]));
    later(() => callback(safeArray([0, 200, [], response]), 0));
  } catch (fault) {
    // A fault of the host itself: the action that asked must see it, with its place in the host.
    const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    const response = {
      Error: { Code: "EmbeddedHostFault", Message: message, Location: "", HttpStatusCode: 500 },
      Results: [],
    };
    later(() => callback(safeArray([0, 500, [], JSON.stringify(response)]), 0));
  }
}

function officeContext(host: () => EmbeddedHost, { locale = "en-US", theme = lightTheme }: DesktopOptions): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "embedded",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host().workbook.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of host().workbook.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        const { settings } = host().workbook;
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? "");
      },
    }),
    GetSupportedMatrix: () => JSON.stringify(host().requirementSets),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify(Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, colorNumber(color)]))),
  };
}

/** Office gives colours as numbers, `0xRRGGBB`. */
function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

function eventArray(events: readonly WireEvent[]): SafeArray {
  return safeArray(events.map((event) => safeArray([...event])));
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}
