import type { LeftOut } from '../core/left-out';
import type { Refusal } from '../core/edits/insertion/new-indicator';
import { displayLocale, type HostErrorCode } from '../hosts/excel';
import type { Texts } from '../locales/texts';
import { loadTexts } from '../locales';

/** What a ribbon function has to say. Counts and codes only: it travels in an address. */
export type Notice =
  | ({
      readonly kind: 'checked';
      readonly errors: number;
      readonly warnings: number;
      readonly advice: number;
      /** Parts of a table were not found. */
      readonly inPart: boolean;
      readonly settingsWrong: boolean;
      /** How many sheets are protected and bear no marks. */
      readonly notMarked: number;
      readonly columnsStale: boolean;
      /** How many sheets could not be read, so that nothing is known of them. */
      readonly tooLarge: number;
      /** Of how many sheets cells far from all others were not read. */
      readonly far: number;
      /** At how many sheets the reading failed. */
      readonly failed: number;
      /** Results of formulas may be old. */
      readonly manual: boolean;
    } & Omit<LeftOut, 'parts'>)
  | {
      readonly kind: 'noTable';
      readonly columnsStale: boolean;
      readonly tooLarge: number;
      readonly far: number;
      readonly failed: number;
      readonly manual: boolean;
    }
  | {
      readonly kind: 'inserted';
      /** Title of a block that ships with Heji. */
      readonly field: string;
      readonly count: number;
      /** Indicators of the field that were left out, because they need figures. */
      readonly asking: number;
    }
  | { readonly kind: 'notInserted'; readonly why: 'noTable' | keyof Texts['commands']['notInserted'] | Refusal }
  | { readonly kind: 'problem'; readonly code: Exclude<HostErrorCode, 'unknown'> | 'unexpected' };

const HEIGHT_PERCENT = 22;
const WIDTH_PERCENT = 26;

export function toQuery(notice: Notice): string {
  const { kind, ...facts } = notice;
  return new URLSearchParams({ notice: kind, ...mapToText(facts) }).toString();
}

const mapToText = (facts: object): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)]));

/** The sentence of the notice in a page's address; undefined when the page was not opened for one. */
export function sentenceOf(query: string, t: Texts): string | undefined {
  const facts = new URLSearchParams(query);
  const number = (key: string) => Number(facts.get(key)) || 0;
  const is = (key: string) => facts.get(key) === 'true';
  const left = [
    is('columnsStale') ? t.commands.columnsStale : '',
    number('tooLarge') > 0 ? t.commands.tooLarge(number('tooLarge')) : '',
    number('failed') > 0 ? t.commands.failed(number('failed')) : '',
    is('manual') ? t.commands.manual : '',
    number('far') > 0 ? t.commands.far(number('far')) : '',
  ].join('');
  const notAsked = [
    number('toFill') > 0 && number('errors') > 0 ? t.verdict.alsoToFill(number('toFill')) : '',
    number('unread') > 0 ? t.verdict.unread(number('unread')) : '',
    number('off') > 0 ? t.verdict.rulesOff(number('off')) : '',
    number('lowered') > 0 ? t.verdict.rulesLowered(number('lowered')) : '',
    number('ignored') > 0 ? t.verdict.ignored(number('ignored')) : '',
  ].filter(Boolean);
  switch (facts.get('notice')) {
    case 'checked': {
      const clean = number('errors') + number('warnings') === 0;
      const whole = notAsked.length === 0;
      const result =
        number('errors') === 0 && number('toFill') > 0
          ? t.commands.toFill(number('toFill'))
          : clean && is('inPart')
            ? t.commands.cleanInPart
            : clean && !whole
              ? t.commands.cleanAsChecked
              : clean && number('tooLarge') + number('failed') + number('far') > 0
                ? t.commands.cleanAsRead
                : t.commands.checked(number('errors'), number('warnings'), number('advice'));
      const without = whole ? '' : t.commands.without(notAsked);
      const notMarked = number('notMarked') > 0 ? t.commands.notMarked(number('notMarked')) : '';
      return [result, without, is('settingsWrong') ? t.commands.settingsWrong : '', notMarked, left].join('');
    }
    case 'noTable':
      return t.commands.noTable + left;
    case 'inserted':
      return t.commands.inserted(facts.get('field') ?? '', number('count'), number('asking'));
    case 'notInserted': {
      const reasons: Readonly<Record<string, string>> = {
        ...t.library.refusals,
        ...t.commands.notInserted,
        noTable: t.commands.noTable,
      };
      const why = facts.get('why') ?? '';
      return Object.hasOwn(reasons, why) ? reasons[why] : t.problems.unexpected;
    }
    case 'problem': {
      const code = facts.get('code') ?? '';
      return Object.hasOwn(t.problems, code) ? t.problems[code as keyof Texts['problems']] : t.problems.unexpected;
    }
    default:
      return undefined;
  }
}

/** What the user chose in the dialog. */
type Answer = 'close' | 'takeBack';

interface Told {
  /** When the dialog is open, or could not be opened. */
  readonly shown: Promise<void>;
  /** When it is closed; in some builds of Office nothing is heard of that (https://github.com/OfficeDev/office-js/issues/4983). */
  readonly answer: Promise<Answer>;
}

/** Says it in a small dialog of Office, the only way a ribbon function without a pane has on every Excel. */
export function tell(notice: Notice): Told {
  const address = `${window.location.origin}${window.location.pathname}?${toQuery(notice)}`;
  const size = { height: HEIGHT_PERCENT, width: WIDTH_PERCENT, displayInIframe: true };
  let opened: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const answer = new Promise<Answer>((resolve) => {
    Office.context.ui.displayDialogAsync(address, size, ({ status, value: dialog }) => {
      opened();
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve('close');
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve('close'));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
        dialog.close();
        resolve('message' in received && received.message === 'takeBack' ? 'takeBack' : 'close');
      });
    });
  });
  return { shown, answer };
}

/** Fills the page when it was opened as the dialog of `tell`; false when it was not. */
export async function showNotice(): Promise<boolean> {
  const query = window.location.search;
  if (!new URLSearchParams(query).has('notice')) return false;
  const t = await loadTexts(displayLocale());
  const sentence = sentenceOf(query, t);
  if (sentence === undefined) return false;
  const line = document.createElement('p');
  line.textContent = sentence;
  const button = (label: string, answer: Answer): HTMLButtonElement => {
    const element = document.createElement('button');
    element.textContent = label;
    element.addEventListener('click', () => Office.context.ui.messageParent(answer));
    return element;
  };
  const close = button(t.commands.close, 'close');
  const canTakeBack = new URLSearchParams(query).get('notice') === 'inserted';
  const choices = canTakeBack ? [close, ' ', button(t.check.undo, 'takeBack')] : [close];
  document.getElementById('notice')?.replaceChildren(line, ...choices);
  close.focus();
  return true;
}
