import type { Host } from '../host/host';
import type { Seam, SeamOptions } from './desktop';

/** Kinds of messages between office.js in a frame and Excel on the web around it. */
const MessageType = { request: 0, response: 1 } as const;
const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseKind = { forCalling: 0, forEventing: 1 } as const;
const DispId = { richApi: 93, commandDone: 94 } as const;
const Event = { richApiMessage: 33, appCommand: 39 } as const;
const NOT_SUPPORTED = 5000;
const EXCEL_ON_THE_WEB = 16;
/** One frame a page: its messages are known by this. */
const CONVERSATION = 'heji-conversation';

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown> | null;
}

type ExcelWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'location'>;
interface Poster {
  postMessage(message: string, origin: string): void;
}

/** The address under which office.js in a frame takes the page around it for Excel on the web; both must be https. */
export function webAddress(url: string, page: string, { language = 'zh-CN' }: SeamOptions = {}): string {
  const hostInfo = `Excel$Web$16.00$${language}$$$disableLogging$0`;
  return `${url}?_host_Info=${hostInfo}#&_xdm_Info=${CONVERSATION}|heji|${page}&_serializer_version=1`;
}

/** Plays Excel on the web for one frame: answers its messages. Call it before the frame loads. */
export function connectWeb(page: ExcelWindow, frame: () => Poster | null, host: Host, options: SeamOptions = {}): Seam {
  /** Events the frame listens to: number → name and conversation, as it registered them. */
  const handlers = new Map<number, Message>();
  const running = new Map<string, () => void>();

  const post = (to: Message, kind: number, data: unknown) =>
    frame()?.postMessage(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: page.location.origin,
        _errorCode: 0,
        _responseType: kind,
        _data: data,
        _serializerVersion: 1,
      }),
      page.location.origin,
    );
  const answer = (to: Message, data: unknown) => post(to, ResponseKind.forCalling, data);
  const raise = (event: number, data: unknown) => {
    const handler = handlers.get(event);
    if (handler) post(handler, ResponseKind.forEventing, data);
  };

  async function execute(message: Message): Promise<void> {
    const data = message._data ?? {};
    const { DispatchId: dispId } = data.DdaMethod as { readonly DispatchId: number };
    if (dispId === DispId.commandDone) {
      running.get(String((data.ArrayData as unknown[] | undefined)?.[0]))?.();
      return answer(message, { Version: 0, Error: 0 });
    }
    if (dispId !== DispId.richApi) return answer(message, { Version: 0, Error: NOT_SUPPORTED });
    const reply = await host.execute((data.ArrayData as unknown[])[4] as string);
    if (reply.lost) return;
    answer(message, { Version: 0, Error: reply.errorCode, Data: [200, [], reply.body] });
  }

  function receive({ data }: MessageEvent): void {
    if (typeof data !== 'string' || !data.includes(CONVERSATION)) return;
    const message = JSON.parse(data) as Message;
    if (message._messageType !== MessageType.request || message._conversationId !== CONVERSATION) return;
    const dispId = message._data?.eventDispId as number;
    if (message._actionType === ActionKind.registerEvent) {
      handlers.set(dispId, message);
      answer(message, { Error: 0 });
    } else if (message._actionType === ActionKind.unregisterEvent) {
      handlers.delete(dispId);
      answer(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      answer(message, appContext(host, options));
    } else if (message._actionName === 'executeMethod') {
      void execute(message);
    } else {
      answer(message, null);
    }
  }

  page.addEventListener('message', receive as EventListener);
  const stop = host.onMessage((messages) => setTimeout(() => raise(Event.richApiMessage, { ArrayData: messages }), 0));
  return {
    invokeCommand: (name) =>
      new Promise((resolve) => {
        const call = `command-${running.size + 1}`;
        running.set(call, resolve);
        raise(Event.appCommand, [call, name, JSON.stringify({ source: { id: name } })]);
      }),
    dispose() {
      stop();
      handlers.clear();
      page.removeEventListener('message', receive as EventListener);
    },
  };
}

/** The document and the program, as office.js asks for them at start. */
function appContext(host: Host, { language = 'zh-CN', version = '16.0.17928.20000' }: SeamOptions) {
  return {
    _id: 'heji',
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: host.workspace.book.workbook.getName(),
    _clientMode: host.workspace.readOnly ? 1 : 0,
    _settings: [...host.workspace.state.documentSettings],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: 'standin',
    _requirementMatrix: `{"excelapi":"${host.excelApi}"}`,
    _hostFullVersion: version,
    _initialDisplayMode: 0,
  };
}
