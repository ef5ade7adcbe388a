import type { Locale } from '../../core/localized';
import { reviewTexts } from '../../locales/review';
import type { FileRecord } from '../../review/record';

type Kind = keyof (typeof reviewTexts)[Locale]['passedOver'];

/** By the ending; the first that holds. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['word', /\.(?:docm?|dotx?|rtf|wps|wpt|odt)$/i],
  ['workbook', /\.(?:xlsb|xlt|xltx|xltm|xlw|ett|ods|fods|numbers)$/i],
  ['scan', /\.(?:pdf|ofd|jpe?g|png|tiff?|bmp|gif|webp|heic)$/i],
];

/** Why a file is not read that is no table by its name, or a link. */
export function passedOver(name: string, isLink: boolean, locale: Locale): FileRecord['passedOver'] {
  const kind = isLink ? 'link' : (kinds.find(([, ending]) => ending.test(name))?.[0] ?? 'other');
  const mayBeTable = kind !== 'scan' && kind !== 'other';
  return { kind: mayBeTable ? 'other-format' : 'attachment', message: reviewTexts[locale].passedOver[kind] };
}
