import type { EmbeddedHost } from "../host/create-host";

/** What the host page says to a pane in a frame, and hears from it: Excel on the web's own message protocol. */
interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { answer: 0, event: 1 } as const;
const dispatch = { richApiRequest: 93, settingsRefresh: 75, settingsSave: 76, commandCompleted: 94 } as const;

/** How Office answers a call that it does not know. */
const notSupported = 5000;

export interface FrameOptions {
  /** The pane's origin: https, and the same host name as this page (Office.js checks both). */
  readonly origin: string;
  readonly locale?: string;
  /** What Office calls the add-in. */
  readonly addInName?: string;
}

/** The frame the pane is shown in. */
export interface PaneFrame {
  name: string;
  readonly contentWindow: MessageTarget | null;
}

interface MessageTarget {
  postMessage(message: string, origin: string): void;
}

/** The page around the frame. */
export interface HostPage {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** The other side of a pane in a frame; nothing is put into the pane itself. */
export interface FrameTransport {
  /** What the pane has sent of itself: focus, keys, its address. */
  readonly notices: readonly unknown[];
  use(host: EmbeddedHost): void;
  /** Presses a ribbon button; settles when the add-in has completed its event. */
  runCommand(action: string): Promise<void>;
  stop(): void;
}

/**
 * Plays Excel on the web for the pane in this frame. Call it before the frame is put into the page:
 * the frame's name, by which Office.js knows where it is, counts only then.
 */
export function installFrameHost(
  page: HostPage,
  frame: PaneFrame,
  host: EmbeddedHost,
  options: FrameOptions,
): FrameTransport {
  const connection = new Connection(frame, host, options);
  frame.name = connection.frameName();
  const listener = (event: MessageEvent) => {
    if (event.source === (frame.contentWindow as unknown)) void connection.receive(event.data);
  };
  page.addEventListener("message", listener);
  return {
    notices: connection.notices,
    use: (next) => connection.use(next),
    runCommand: (action) => connection.runCommand(action),
    stop: () => page.removeEventListener("message", listener),
  };
}

const control = "pane";
const conversation = "excel-host";

class Connection {
  readonly notices: unknown[] = [];
  private readonly events = new Map<string, number>();
  private readonly completions: (() => void)[] = [];
  private host: EmbeddedHost;

  constructor(
    private readonly frame: PaneFrame,
    host: EmbeddedHost,
    private readonly options: FrameOptions,
  ) {
    this.host = host;
    this.use(host);
  }

  use(host: EmbeddedHost): void {
    this.host = host;
    host.sendEventsTo((events) => this.push("richApiMessage", { ArrayData: events }));
  }

  frameName(): string {
    const { locale = "en-US", origin } = this.options;
    return JSON.stringify({
      baseFrameName: "frame",
      hostInfo: `Excel|Web|16.00|${locale}|telemetry||disableLogging`,
      xdmInfo: [conversation, control, origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  runCommand(action: string): Promise<void> {
    if (!this.events.has("appCommandInvoked")) {
      return Promise.reject(new Error("The add-in has not started: it takes no commands yet."));
    }
    return new Promise((resolve) => {
      this.completions.push(resolve);
      this.push("appCommandInvoked", { 0: `command-${this.completions.length}`, 1: action, 2: "{}" });
    });
  }

  async receive(data: unknown): Promise<void> {
    const message = readMessage(data);
    if (message === null) return;
    if (message._actionType === actionType.registerEvent) {
      this.events.set(message._actionName, message._correlationId);
      this.answer(message, { Error: 0 });
    } else if (message._actionType === actionType.unregisterEvent) {
      this.events.delete(message._actionName);
      this.answer(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.answer(message, this.appContext());
    } else if (message._actionName === "ContextActivationManager_notifyHost") {
      this.notices.push(message._data);
    } else if (message._actionName === "executeMethod") {
      this.answer(message, await this.execute(message._data));
    } else {
      this.answer(message, { Version: 1, Error: notSupported });
    }
  }

  private async execute(data: unknown): Promise<object> {
    const call = data as {
      readonly DdaMethod: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
      readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
    };
    const done = { Version: 1, Error: 0 };
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApiRequest: {
        const body = await this.host.answer(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6]));
        return { ...done, Data: [200, ["CONTENT-TYPE", "application/json"], body] };
      }
      case dispatch.settingsRefresh:
        return { ...done, Properties: { Settings: this.settings().map(([Name, Value]) => ({ Name, Value })) } };
      case dispatch.settingsSave:
        this.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return done;
      case dispatch.commandCompleted:
        this.completions.shift()?.();
        return done;
      default:
        return { Version: 1, Error: notSupported };
    }
  }

  private settings(): [string, string][] {
    return [...this.host.workbook.settings];
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): void {
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [name, value] of properties) settings.set(name, value);
  }

  private appContext(): object {
    const { locale = "en-US", origin } = this.options;
    return {
      _id: control,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${origin}/${encodeURIComponent(this.host.workbook.name)}`,
      _clientMode: 1,
      _settings: this.settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000000",
      _appInstanceId: control,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(this.host.requirementSets),
      _hostFullVersion: "16.0.14332.20000",
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: this.options.addInName ?? "Add-in",
      _appDomains: [origin],
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: "0",
      _marketplaceType: 0,
    };
  }

  private answer(message: PaneMessage, data: object): void {
    this.send({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _responseType: responseType.answer,
      _data: data,
    });
  }

  private push(event: string, data: object): void {
    const correlation = this.events.get(event);
    if (correlation === undefined) return;
    this.send({
      _actionName: event,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: responseType.event,
      _data: data,
    });
  }

  private send(message: object): void {
    const { origin } = this.options;
    const whole = {
      _messageType: messageType.response,
      _serializerVersion: 1,
      _origin: origin,
      _conversationId: conversation,
      ...message,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(whole), origin);
  }
}

/** Null for what is no message of this conversation: other scripts talk in pages too. */
function readMessage(data: unknown): PaneMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as PaneMessage;
  return message._messageType === messageType.request && message._conversationId === conversation ? message : null;
}
