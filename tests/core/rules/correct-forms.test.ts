import { check } from '../../../src/core/check';
import { districts } from '../declaration/unseen/districts';
import { prefectures } from '../declaration/unseen/prefectures';
import { townships } from '../declaration/unseen/townships';

/** What is to be said of them: figures typed in full width are texts, works are asked for their cost. */
const deserved: Readonly<Record<string, readonly string[]>> = {
  老旧小区雨水管网改造: ['excel/text-number'],
  储备库智能化改造: ['complete/required-category'],
};

const project = (value = ''): string => value.replace(/（.*$/, '');

describe.each([...districts, ...prefectures, ...townships])('$name', ({ sheet, reads }) => {
  it('is told of nothing that is not wrong', () => {
    const findings = check([sheet]).tables.flatMap((table) => table.findings);
    const told = findings.filter(({ severity }) => severity !== 'advice').map(({ rule }) => rule);
    expect([...new Set(told)]).toEqual(deserved[project(reads.project)] ?? []);
  });
});
