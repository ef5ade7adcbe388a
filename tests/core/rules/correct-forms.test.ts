import { check } from '../../../src/core/check';
import { districts } from '../declaration/unseen/districts';
import { documents } from '../declaration/unseen/documents';
import { judged } from '../declaration/unseen/judged';
import { notices } from '../declaration/unseen/notices';
import { prefectures } from '../declaration/unseen/prefectures';
import { systems } from '../declaration/unseen/systems';
import { townships } from '../declaration/unseen/townships';
import { websites } from '../declaration/unseen/websites';

/** What is to be said of them: figures typed in full width are texts, works are asked for their cost, units stand in cells of their own, categories lack. */
const deserved: Readonly<Record<string, readonly string[]>> = {
  老旧小区雨水管网改造: ['excel/text-number'],
  储备库智能化改造: ['complete/required-category'],
  '2022年高标准农田建设': ['funds/unit-mismatch'],
  '彩票市场调控资金—手机应用升级': ['funds/unit-mismatch'],
  养老保险单位缴费: ['complete/required-category'],
};

const project = (value = ''): string => value.replace(/（.*$/, '');

describe.each([
  ...districts,
  ...prefectures,
  ...townships,
  ...documents,
  ...websites,
  ...systems,
  ...notices,
  ...judged,
])('$name', ({ sheet, reads }) => {
  it('is told of nothing that is not wrong', () => {
    const findings = check([sheet]).tables.flatMap((table) => table.findings);
    const told = findings.filter(({ severity }) => severity !== 'advice').map(({ rule }) => rule);
    expect([...new Set(told)]).toEqual(deserved[project(reads.project)] ?? []);
  });
});
