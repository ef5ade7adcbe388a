import data from '../../../src/core/knowledge/places.json';
import { formerPlacesIn } from '../../../src/core/knowledge/places';

const places = data.groups.flatMap((group) =>
  Object.entries(group.since as unknown as Readonly<Record<string, readonly string[]>>).flatMap(([since, names]) =>
    names.map((name) => {
      const [former, now] = name.split('→');
      return { former: former!, now: now!, since };
    }),
  ),
);

describe('former place names', () => {
  it('are each listed once', () => {
    expect(new Set(places.map((p) => p.former)).size).toBe(places.length);
  });

  it('never stand for a place that has the name today', () => {
    const today = new Set(places.map((p) => p.now));
    // A name that passed on (X县 → X市 → X区) may be both; the later change must then be listed with a later date.
    const passedOn = places.filter((p) => today.has(p.former));
    for (const p of passedOn) expect(places.some((q) => q.now === p.former && q.since < p.since)).toBe(true);
  });

  it('are found with their new name and date', () => {
    expect(formerPlacesIn('江川县司法局和澄江县司法局')).toEqual([
      { former: '江川县', now: '江川区', since: '2015-12' },
      { former: '澄江县', now: '澄江市', since: '2019-12' },
    ]);
  });

  it.each(['原江川县司法局', '江川县城', '江川区', '澄江市'])('are not seen in %s', (text) => {
    expect(formerPlacesIn(text)).toEqual([]);
  });
});
