import { isToFill } from '../../text/to-fill';
import { textCells } from '../common/cells';
import { defineRule } from '../rule';

export const toFill = defineRule({
  id: 'complete/to-fill',
  severity: 'error',
  title: { 'zh-CN': '还有待填的内容', 'en-US': 'Something still has to be filled in' },
  why: {
    'zh-CN': '插入指标时没有填的数写作“〔待填〕”，不会替您猜。提交前要逐处填上本项目的实际数。',
    'en-US':
      'A figure that was not given when an indicator was inserted is written as 〔待填〕; nothing is guessed. Fill in each before you submit.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '培训人次｜≥〔待填〕人次', good: '培训人次｜≥85人次' },
  messages: {
    cell: {
      'zh-CN': '“{{text}}”还没有填',
      'en-US': 'Still to be filled in: “{{text}}”',
    },
  },
  *check(context) {
    for (const { range, text } of textCells(context))
      if (isToFill(text)) yield { cells: [range], message: 'cell', data: { text: text.trim() } };
  },
});
