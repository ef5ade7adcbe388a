import type { Declaration, Indicator } from '../../declaration/declaration';
import { union, type Range } from '../../sheet/address';
import { cellsOf } from '../common/indicators';
import { misplacedOutputs } from '../common/misplaced-outputs';
import { defineRule, type Draft } from '../rule';

/** Rows that stand above the level-1 label they belong to. */
const aboveTheirLabel = ({ indicators }: Declaration): readonly Indicator[] =>
  indicators.filter(({ row, level1 }) => level1 !== undefined && level1.cell.top > row);

export const orphanRow = defineRule({
  id: 'layout/orphan-row',
  severity: 'warning',
  title: { 'zh-CN': '指标行跑到别的类别下面', 'en-US': 'Indicators under the wrong section' },
  why: {
    'zh-CN': '合并单元格错位后，产出的指标会落到“过程”下面，产出少了指标，权重也对不上。',
    'en-US':
      'If merged cells are one row off, output indicators end up under “过程” (process): the outputs lack indicators and the weights no longer match.',
  },
  basis: ['财预〔2015〕88号 附件（项目支出绩效目标申报表）', '财预〔2020〕10号 附件（指标体系框架）'],
  example: { bad: '过程｜组织实施｜培训人次｜≥85人次', good: '产出指标｜数量指标｜培训人次｜≥85人次' },
  messages: {
    process: {
      'zh-CN': '{{rows}} 行产出数量（{{first}} 等）落在“{{category}}”下，应属紧接其后的产出指标',
      'en-US':
        '{{rows}} output indicators ({{first}} …) are under “{{category}}”; they belong to the output section that follows',
    },
    late: {
      'zh-CN': '“{{category}}”写在了它的 {{rows}} 行指标（{{first}} 等）下面',
      'en-US': '“{{category}}” stands below {{rows}} of its own indicators ({{first}} …)',
    },
  },
  *check({ declaration }): Iterable<Draft<'process' | 'late'>> {
    const early = aboveTheirLabel(declaration);
    const [above] = early;
    if (above) {
      const cells = [above.level1!.cell, ...early.map((i) => i.name.cell)];
      const data = { rows: String(early.length), first: above.name.value.trim(), category: above.level1!.value };
      yield { cells, message: 'late', data };
    }
    const rows = misplacedOutputs(declaration);
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
