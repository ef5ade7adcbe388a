import { isMoneyName } from '../../knowledge/measures';
import { rightUnit, wrongUnitAtEnd } from '../../knowledge/unit-forms';
import { rewrite } from '../common/fixes';
import type { Fix } from '../finding';
import type { Range } from '../../sheet/address';
import { defineRule } from '../rule';

const writeForm = (cell: Range, text: string, wrong: string, right: string): Fix =>
  rewrite({ 'zh-CN': `单位 ${wrong} 改为 ${right}`, 'en-US': `Change the unit ${wrong} to ${right}` }, [
    { cell, text },
  ]);

export const unitForm = defineRule({
  id: 'value/unit-form',
  severity: 'advice',
  title: { 'zh-CN': '单位写法不规范', 'en-US': 'Unit written incorrectly' },
  why: {
    'zh-CN': '“人/次”读作“每次多少人”，与“人次”不是一回事；“人数”是名称不是单位。',
    'en-US':
      '人/次 means people per time, which is not the same as 人次 (attendances); 人数 (number of people) is a name, not a unit.',
  },
  basis: ['GB/T 3101—1993 有关量、单位和符号的一般原则'],
  example: { bad: '≥50 人/次', good: '≥50 人次' },
  fix: {
    'zh-CN': '只改单位，数字和符号不动。',
    'en-US': 'Changes only the unit; number and sign stay.',
  },
  messages: {
    form: {
      'zh-CN': '“{{name}}”的单位“{{wrong}}”应写“{{right}}”',
      'en-US': 'The unit “{{wrong}}” of “{{name}}” should be “{{right}}”',
    },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      const name = indicator.name.value.trim();
      const wrong = indicator.unit?.value.trim() ?? '';
      const right = rightUnit(wrong, isMoneyName(name));
      if (indicator.unit && right) {
        const { cell } = indicator.unit;
        yield {
          cells: [cell],
          message: 'form',
          data: { name, wrong, right },
          fix: writeForm(cell, right, wrong, right),
        };
      }
      for (const { cell, raw } of indicator.targets) {
        const found = wrongUnitAtEnd(raw);
        if (!found) continue;
        const text = raw.trimEnd().slice(0, -found.wrong.length) + found.right;
        yield {
          cells: [cell],
          message: 'form',
          data: { name, ...found },
          fix: writeForm(cell, text, found.wrong, found.right),
        };
      }
    }
  },
});
