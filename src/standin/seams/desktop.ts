import type { Host } from '../host/host';
import { DIALOG_EVENT, Dialogs, type OpenDialog } from './dialogs';

export interface SeamOptions {
  /** Display language of Excel. */
  readonly language?: 'zh-CN' | 'en-US';
  readonly theme?: OfficeTheme;
  /** Excel's version; the client works around bugs of old ones. */
  readonly version?: string;
  /** How displayDialogAsync shows a page; without it the add-in is told that dialogs are not supported. */
  readonly openDialog?: OpenDialog;
  /** The window is such a dialog itself: where its messageParent goes. */
  readonly messageParent?: (message: string) => void;
}

/** Colours as Excel's themes have them. */
interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface Seam {
  /** Calls a function command of the ribbon, by its name in the manifest; resolves when it says that it is completed. */
  invokeCommand(name: string): Promise<void>;
  dispose(): void;
}

const WHITE: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F3F2F1',
  controlForegroundColor: '#262626',
};

const DispId = { copy: 77, copySlice: 80, copyRelease: 81, richApi: 93, commandDone: 94 } as const;
const Event = { richApiMessage: 33, appCommand: 39 } as const;
/** "The operation is not supported", for calls of the common API that the stand-in does not know. */
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

type SafeArray = { toArray(): unknown[] };
type Callback = (result: SafeArray) => void;
type Handler = (dispId: number, payload: unknown) => void;

const safeArray = (...values: unknown[]): SafeArray => ({ toArray: () => values });

/** What office.js takes for a native function is anything whose typeof is not "undefined". */
type Getters = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Plays the desktop Excel that office.js looks for: puts `window.external` into a window, before office.js loads there.
 */
export function connectDesktop(window: object, host: Host, options: SeamOptions = {}): Seam {
  const handlers = new Map<number, Set<Handler>>();
  const raise = (event: number, payload: unknown) => handlers.get(event)?.forEach((handler) => handler(event, payload));
  let open = true;
  /** Ribbon commands under way, by the id of the call. */
  const running = new Map<string, () => void>();

  const dialogs = options.openDialog && new Dialogs(options.openDialog, () => host.faults.silentDialogs);
  const isDialog = options.messageParent ? 'isDialog' : '';

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language ?? 'zh-CN'}$$${isDialog}$$0`,
    GetContext: () => context(host, options),
    Execute(dispId: number, params: unknown[], callback: Callback) {
      if (dispId === DispId.commandDone) {
        running.get(params[0] as string)?.();
        return callback(safeArray(0));
      }
      const copying = documentCopy(host, dispId, params as number[]);
      if (copying) return void copying.then((answer) => open && callback(safeArray(...answer)));
      if (dispId !== DispId.richApi) return callback(safeArray(NOT_SUPPORTED));
      const body = (params[0] as unknown[])[4] as string;
      void host.execute(body).then((reply) => {
        if (!open || reply.lost) return;
        callback(reply.errorCode === 0 ? safeArray(0, 200, [], reply.body) : safeArray(reply.errorCode));
      });
    },
    RegisterEvent(dispId: number, target: string, handler: Handler, callback: Callback) {
      if (dispId === DIALOG_EVENT) {
        dialogs?.open(target, (...payload) => handler(dispId, safeArray(...payload)));
        return callback(safeArray(dialogs ? 0 : NOT_SUPPORTED));
      }
      const known = handlers.get(dispId) ?? new Set();
      handlers.set(dispId, known.add(handler));
      callback(safeArray(0));
    },
    UnregisterEvent(dispId: number, _target: string, callback: Callback) {
      if (dispId === DIALOG_EVENT) dialogs?.dismiss();
      handlers.delete(dispId);
      callback(safeArray(0));
    },
    MessageParent: (message: string) => options.messageParent?.(message),
    GetLoggingAllowed: () => false,
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });

  // Events reach an add-in some time after what caused them, never during a call of its own.
  const stop = host.onMessage((messages) =>
    setTimeout(() => {
      if (open) raise(Event.richApiMessage, safeArray(...messages.map((message) => safeArray(...message))));
    }, 0),
  );
  return {
    invokeCommand: (name) =>
      new Promise((resolve) => {
        const call = `command-${running.size + 1}`;
        running.set(call, resolve);
        raise(Event.appCommand, safeArray(call, name, JSON.stringify({ source: { id: name } })));
      }),
    dispose() {
      open = false;
      stop();
      dialogs?.dismiss();
      handlers.clear();
      // Who waits for a command of a page that is gone has waited long enough.
      for (const done of running.values()) done();
    },
  };
}

/** The calls behind `Document.getFileAsync`, `File.getSliceAsync` and `File.closeAsync`; undefined for any other. */
function documentCopy({ copies }: Host, dispId: number, params: readonly number[]): Promise<unknown[]> | undefined {
  const [first = 0, offset = 0, size = 0] = params;
  if (dispId === DispId.copy)
    return copies.make(first).then((copy) => (copy ? [0, copy.handle, copy.size] : [INTERNAL_ERROR]));
  if (dispId === DispId.copySlice) {
    const bytes = copies.slice(first, offset, size);
    return Promise.resolve(bytes ? [0, bytes, bytes.length] : [INTERNAL_ERROR]);
  }
  return dispId === DispId.copyRelease ? Promise.resolve([copies.release(first) ? 0 : INTERNAL_ERROR]) : undefined;
}

/** The document and the program, as office.js asks for them at start. */
function context(host: Host, options: SeamOptions): Getters {
  const language = options.language ?? 'zh-CN';
  const { documentSettings } = host.workspace.state;
  const theme = options.theme ?? WHITE;
  const sets = {
    excelapi: host.excelApi,
    compressedfile: '1.1',
    sharedruntime: '1.1',
    ribbonapi: '1.1',
    dialogapi: '1.2',
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'heji',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => host.workspace.book.workbook.getName(),
    GetAppCapabilities: () => (host.workspace.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'standin',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => options.version ?? '16.0.17928.20000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(Object.entries<string>({ ...theme }).map(([name, color]) => [name, colorNumber(color)])),
      ),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        documentSettings.clear();
        keys.forEach((key, i) => documentSettings.set(key, values[i]!));
      },
    }),
  };
}

/** "#RRGGBB" as the number that office.js turns back into it. */
const colorNumber = (color: string): number => parseInt(color.slice(1), 16);
