import { isNoUnit } from '../../text/units';
import { usesOperatorColumn } from '../common/columns';
import { isFramework, isSpareName, quantities } from '../common/indicators';
import { defineRule } from '../rule';

/** Words that may stand around a number that is still a plain value: 年人均1500元, 3次左右. */
const longestWords = 6;

/** 每年12月底前, 每月15日前: a day, not a count. */
const deadline = /(?:[月年日号季周][底末初]?|之)前\s{0,3}$|[月年季]底\s{0,3}$/;

export const operatorMissing = defineRule({
  id: 'value/operator-missing',
  severity: 'advice',
  title: { 'zh-CN': '指标值没有符号', 'en-US': 'Target value without a sign' },
  why: {
    'zh-CN': '只写数字看不出是至少、至多还是正好，自评时容易起争议。',
    'en-US':
      'A bare number does not say whether it is a minimum, a maximum or exact; that leads to disputes in the self-evaluation.',
  },
  basis: ['财预〔2021〕101号（绩效指标取值要求）'],
  example: { bad: '培训覆盖率｜90%', good: '培训覆盖率｜≥90%' },
  messages: {
    column: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有填计算符号，其他行都填了',
      'en-US': '“{{name}}” ({{value}}) has no sign in the sign column; all other rows have one',
    },
    missing: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有 ≥、≤ 或 =',
      'en-US': 'The target value “{{value}}” of “{{name}}” has no ≥, ≤ or =',
    },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      if (
        isSpareName(indicator.name.value) ||
        (isFramework(indicator) && !usesOperatorColumn(declaration)) ||
        !isNoUnit(indicator.operator?.value ?? '') ||
        // 正向 says at least, 反向 at most, unless the form asks for both.
        (!usesOperatorColumn(declaration) && (indicator.direction?.value.trim() ?? '') !== '')
      )
        continue;
      // 按每人1000元的标准兑付 is a sentence that holds a number.
      const bare = quantities(indicator).filter(
        ({ raw, value }) =>
          value.operator === undefined &&
          value.prefix.length + value.suffix.length <= longestWords &&
          !deadline.test(raw),
      );
      if (bare.length === 0) continue;
      const data = { name: indicator.name.value.trim(), value: bare[0]!.raw.trim() };
      const cells = bare.map((t) => t.cell);
      if (indicator.operator && usesOperatorColumn(declaration))
        yield { cells: [...cells, indicator.operator.cell], message: 'column', data, severity: 'error' };
      else yield { cells, message: 'missing', data };
    }
  },
});
