import type { Declaration, Indicator } from '../../declaration/declaration';
import { isCountUnit } from '../../knowledge/measures';
import { union, type Range } from '../../sheet/address';
import { cellsOf, kindOf, quantities, realIndicators, unitOf } from '../common/indicators';
import { defineRule } from '../rule';

/** A count of work done; the evaluation framework judges 决策 and 过程 by words and rates. */
const isOutput = (indicator: Indicator): boolean =>
  kindOf(indicator) === 'count' && quantities(indicator).some((t) => isCountUnit(unitOf(indicator, t.value)));

/** The last rows of the framework when they are outputs and the output section follows right after. */
function strayed({ indicators }: Declaration): readonly Indicator[] {
  const outputs = indicators.findIndex((i) => i.level1?.value === '产出指标');
  if (outputs <= 0) return [];
  const before = indicators.slice(0, outputs);
  const lastProper = before.findLastIndex((i) => !isOutput(i));
  const rows = before.slice(lastProper + 1);
  return rows.every((i) => i.level1?.value === '过程' || i.level1?.value === '决策') ? rows : [];
}

export const orphanRow = defineRule({
  id: 'layout/orphan-row',
  severity: 'warning',
  title: { 'zh-CN': '指标行跑到别的类别下面', 'en-US': 'Rows under the wrong section' },
  why: {
    'zh-CN': '合并单元格错位后，产出的指标会落到“过程”下面，产出少了指标，权重也对不上。',
    'en-US': 'A merge one row off puts outputs under "process": the outputs lack rows and the weights no longer fit.',
  },
  basis: ['财预〔2015〕88号 附表', '财预〔2020〕10号 附件（指标体系框架）'],
  example: { bad: '过程｜组织实施｜培训人次｜≥85人次', good: '产出指标｜数量指标｜培训人次｜≥85人次' },
  messages: {
    process: {
      'zh-CN': '{{rows}} 行产出数量（{{first}} 等）落在“{{category}}”下，应属紧接其后的产出指标',
      'en-US':
        '{{rows}} rows of output ({{first}} …) stand under "{{category}}"; they belong to the outputs right after',
    },
  },
  *check({ declaration }) {
    const real = realIndicators(declaration);
    const rows = strayed({ ...declaration, indicators: real });
    const [first] = rows;
    if (!first) return;
    const cells = rows
      .flatMap(cellsOf)
      .reduce<Range | undefined>((all, cell) => (all ? union(all, cell) : cell), undefined);
    const category = first.level2?.value ?? first.level1!.value;
    const data = { rows: String(rows.length), first: first.name.value.trim(), category };
    yield { cells: [cells!], message: 'process', data };
  },
});
