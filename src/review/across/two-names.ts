import { groupBy } from '../../core/group';
import type { TableFacts } from '../facts';
import type { AcrossFinding } from './across';

/** 青禾县 before 司法局, 青禾 before 县司法局. */
const isPlace = (place: string, rest: string): boolean =>
  /[省市县区州盟旗镇乡]$/.test(place) || (place.length >= 2 && /^[省市县区州盟旗镇乡]/.test(rest));

/** The one longer name that says the same with its place before it; none where several could be meant. */
function longerName(short: string, all: readonly string[]): string | undefined {
  const longer = all.filter((name) => name.length > short.length && name.endsWith(short));
  const [only] = longer;
  if (longer.length !== 1 || only === undefined) return undefined;
  return isPlace(only.slice(0, -short.length), short) ? only : undefined;
}

/** A unit that is written in two ways, with and without its place. */
export function underTwoNames(tables: readonly TableFacts[]): AcrossFinding[] {
  const units = groupBy(
    tables.filter(({ namesUnit }) => namesUnit),
    ({ unitKey }) => unitKey,
  );
  const names = [...units.keys()];
  return names.flatMap((short) => {
    const long = longerName(short, names);
    if (long === undefined) return [];
    const [shorter, longer] = [units.get(short)!, units.get(long)!];
    return [
      {
        kind: 'two-names',
        severity: 'warning',
        units: [short, long],
        tables: [...shorter, ...longer],
        data: { names: `${longer[0]!.unit}、${shorter[0]!.unit}` },
      } satisfies AcrossFinding,
    ];
  });
}
