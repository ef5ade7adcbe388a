import type { Declaration } from '../../declaration/declaration';
import { formerPlacesIn, mayHoldFormerPlace } from '../../knowledge/places';
import { formerItemsIn, repealedIn } from '../../knowledge/repealed';
import { isIn, textCells } from '../common/cells';
import { defineRule, type Draft } from '../rule';

/** A year before the change that the sentence itself names: it tells history. */
const tellsHistory = (sentence: string, changed: number): boolean =>
  [...sentence.matchAll(/(?<![〔【[(（\d])((?:19|20)\d\d)\s*年/g)].some((match) => Number(match[1]) <= changed);

const supersedes = /废止|取代|替代|同时停止执行|修订前|原《/;

const sentences = (text: string): readonly string[] => text.split(/(?<=[。；;\n])/);
const titles = /《[^》]{0,60}》/g;

/** The year of a change and of the table; a table of the same year may rest on either. */
const after = (month: string, year: number): boolean => year > Number(month.slice(0, 4));

/** The name stands in the office's own title: an old seal is no slip of this table. */
const officeCells = ({ title, header }: Declaration) => [
  ...(title ? [title.cell] : []),
  ...header.flatMap((field) =>
    field.value && ['department', 'unit', 'project'].includes(field.key) ? [field.value.cell] : [],
  ),
];

export const repealed = defineRule({
  id: 'basis/repealed',
  severity: 'warning',
  title: {
    'zh-CN': '依据已废止，地名或科目已改名',
    'en-US': 'Repealed document, or former name of a place or budget item',
  },
  why: {
    'zh-CN': '以废止的文件作依据，立项和评价都站不住；旧地名对不上现在的预算单位。',
    'en-US':
      'A repealed document supports neither the project nor its evaluation, and a former place name matches no present budget unit.',
  },
  basis: ['财预〔2020〕10号 附则（财预〔2011〕285号同时废止）', '行政区划管理条例（国务院令第704号）'],
  example: {
    bad: '根据《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）',
    good: '根据《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  },
  messages: {
    document: {
      'zh-CN': '“{{name}}”{{until}}起已不再施行，现行为{{now}}',
      'en-US': '“{{name}}” has not been in force since {{until}}; now in force: {{now}}',
    },
    item: {
      'zh-CN': '{{name}}：本表为{{year}}年度，应使用现行科目名称',
      'en-US': '{{name}}: this is a table for {{year}}; use the present name of the budget item',
    },
    place: {
      'zh-CN': '{{name}}：本表为{{year}}年度，应使用现地名',
      'en-US': '{{name}}: this is a table for {{year}}; use the present place name',
    },
  },
  *check(context): Iterable<Draft<'document' | 'place' | 'item'>> {
    const year = context.declaration.year?.value;
    if (year === undefined) return;
    const offices = officeCells(context.declaration);
    for (const { range, text } of textCells(context)) {
      for (const { name, number, until, successor } of repealedIn(text)) {
        if (!after(until, year) || supersedes.test(text)) continue;
        const shown = number && !text.includes(name) ? number : `《${name}》`;
        yield { cells: [range], message: 'document', data: { name: shown, until, now: successor } };
      }
      const items = (formerItemsIn(text).length > 0 ? sentences(text) : []).flatMap((sentence) =>
        formerItemsIn(sentence).filter(
          ({ since }) => year >= Number(since.slice(0, 4)) && !tellsHistory(sentence, Number(since.slice(0, 4)) - 1),
        ),
      );
      if (items.length > 0) {
        const name = [...new Set(items)].map(({ former, now, since }) => `${former} → ${now}（${since}）`).join('，');
        yield { cells: [range], message: 'item', data: { name, year: String(year) } };
      }
      if (!mayHoldFormerPlace(text)) continue;
      const places = sentences(text).flatMap((sentence) =>
        formerPlacesIn(sentence.replace(titles, '')).filter(
          ({ since }) => after(since, year) && !tellsHistory(sentence, Number(since.slice(0, 4))),
        ),
      );
      if (places.length === 0 || isIn(range, offices)) continue;
      const name = [...new Set(places)].map((p) => `${p.former} → ${p.now}（${p.since}）`).join('，');
      yield { cells: [range], message: 'place', data: { name, year: String(year) } };
    }
  },
});
