import type { FUniver } from '@univerjs/presets';
import { Book } from './book/book';
import { Calculation } from './book/calculation';
import { Changes } from './changes';
import { Comments } from './comments';
import { DocumentCopies } from './document-copies';
import { keepSelection } from './keep-selection';
import { accessDenied, generalException } from './errors';
import { Events } from './events';
import { noFaults, withFaults, type Faults } from './faults';
import { interpret, type FailAtWrite } from './interpreter';
import { objectTypes } from './objects';
import { References } from './references';
import type { Remote } from './remote-object';
import type { Reply } from './reply';
import { isNewer, type RequirementSet } from './requirement-set';
import { newState, saveState, type SavedState } from './state';
import { Structures } from './structures';
import { ActionType, type Message, type Request, type Response } from './wire';
import type { Targets, Workspace } from './workspace';

export interface HostOptions {
  /** Excel 2019 is 1.8, 2021 LTSC 1.14, the newest the npm client knows 1.15 (the default). */
  readonly excelApi?: RequirementSet;
  /** The workbook may not be changed: every write answers AccessDenied. */
  readonly readOnly?: boolean;
  /** What was kept of an earlier session: settings, custom XML parts, protection. */
  readonly saved?: SavedState;
}

interface Counters {
  /** Rich API requests: each `context.sync()` that had something to do. */
  syncs: number;
  /** Requests that `Excel.run` sends after its end, unawaited, to give up the ranges it tracked. Not among the syncs. */
  releases: number;
  bytesIn: number;
  bytesOut: number;
}

export interface Host {
  readonly excelApi: RequirementSet;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Tables, pivot tables and filters, to be laid over cells. */
  readonly structures: Structures;
  readonly workspace: Workspace;
  readonly copies: DocumentCopies;
  /** Carries out one ProcessQuery request. Requests wait for each other, as they do in Excel. */
  execute(body: string): Promise<Reply>;
  /** Listens to the rich API message channel; gives back how to stop. */
  onMessage(listener: (messages: readonly Message[]) => void): () => void;
  save(): SavedState;
  dispose(): void;
}

/** An Excel for Office.js over the workbook that is open in Univer; the same in a browser and in Node. */
export function createHost(api: FUniver, options: HostOptions = {}): Host {
  const book = new Book(api);
  const calculation = new Calculation(api);
  const events = new Events();
  const references = new References();
  const state = newState(options.saved);
  const structures = new Structures(book, references);
  const comments = new Comments(references, options.saved?.comments);
  const excelApi = options.excelApi ?? '1.15';
  const changes = new Changes(book, events, references, comments, !isNewer('1.14', excelApi));
  const faults = noFaults();
  const counters: Counters = { syncs: 0, releases: 0, bytesIn: 0, bytesOut: 0 };

  const guardWorkbook = () => {
    if (options.readOnly || faults.readOnly) throw accessDenied();
  };
  const workspace: Workspace = {
    book,
    calculation,
    changes,
    comments,
    events,
    references,
    state,
    structures,
    faults,
    excelApi,
    get readOnly() {
      return Boolean(options.readOnly) || faults.readOnly;
    },
    object: <K extends keyof Targets>(type: K, target: Targets[K]): Remote => objectTypes[type](target, workspace),
    guard(sheetId, allowedBy) {
      guardWorkbook();
      const protection = state.protection.get(sheetId);
      if (protection && !(allowedBy && protection.options[allowedBy])) throw accessDenied();
    },
    guardWorkbook,
    guardFocus() {
      if (faults.otherWorkbookInFocus) throw generalException();
    },
    keepSelection: (change) => keepSelection(book, changes, change),
  };

  async function answer(request: Request, failAtWrite?: FailAtWrite): Promise<Response> {
    changes.byRequest = true;
    try {
      return await interpret(request, workspace, failAtWrite);
    } finally {
      changes.byRequest = false;
      references.endRequest();
    }
  }

  async function serve(body: string): Promise<Reply> {
    const request = JSON.parse(body) as Request;
    if (isHousekeeping(request)) {
      counters.releases++;
      return { errorCode: 0, body: JSON.stringify(await answer(request)) };
    }
    const sync = ++counters.syncs;
    counters.bytesIn += body.length;
    const { failInside } = faults;
    const reply = await withFaults(faults, body, sync, () =>
      answer(request, failInside?.sync === sync ? failInside : undefined),
    );
    counters.bytesOut += reply.body.length;
    return reply;
  }

  let queue: Promise<unknown> = Promise.resolve();
  return {
    excelApi: workspace.excelApi,
    counters,
    faults,
    structures,
    workspace,
    copies: new DocumentCopies(book, faults),
    execute(body) {
      const turn = queue.then(() => serve(body));
      queue = turn.catch(() => undefined);
      return turn;
    },
    onMessage: (listener) => events.onMessage(listener),
    save: () => saveState(state, comments.save()),
    dispose() {
      book.close();
      changes.dispose();
      calculation.dispose();
    },
  };
}

/** What the client sends of itself: references given up, the notice that ribbon commands can be called. */
function isHousekeeping({ Actions }: Request): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady')
  );
}
