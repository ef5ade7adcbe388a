import { punctuation } from '../../../../src/core/rules/text/punctuation';
import { form } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

testRule(punctuation, {
  accept: [
    { name: 'clean text', sheet: form() },
    { name: 'a label set out with blanks', sheet: form({ put: { A7: '总  体  目  标' } }) },
    {
      name: 'blanks that separate items',
      sheet: form({ goal: '养护道路120公里 目标二：培训护林员30人 依据青林发〔2023〕18号' }),
    },
    { name: 'a blank after a colon', sheet: form({ goal: '牵头单位： 青禾县林业局，配合单位： 青禾县林业站。' }) },
    { name: 'ranges and decimals', sheet: form({ goal: '养护里程1,200.5公里，时间2024.07-2024.12，比例1:3。' }) },
  ],
  reject: [
    {
      name: 'doubled marks',
      sheet: form({ goal: '养护道路，，加强巡护。。验收合格率达到95%。' }),
      cells: [['B7:D7']],
      message: ['，，'],
    },
    {
      name: 'a blank inside a sentence',
      sheet: form({ goal: '通过日常工作 的开展，加强林区道路养护。' }),
      cells: [['B7:D7']],
    },
    {
      name: 'half-width marks',
      sheet: form({ goal: '加强林区道路养护,组织开展专业培训,提高巡护质量。' }),
      cells: [['B7:D7']],
    },
  ],
});

it('text/punctuation fixes the marks and nothing else', () => {
  const [finding] = runRule(punctuation, form({ goal: '养护道路1,200公里 ，，加强巡护,按月 的上报。。' }));
  expect(finding?.fix?.edits).toMatchObject([{ values: [['养护道路1,200公里，加强巡护，按月的上报。']] }]);
});
