/** Rules whose code loads apart: no table that is complained of does without one that would speak of it. */
import { check } from '../../src/core/check';
import * as needs from '../../src/core/rules/late';
import lateRules from '../../src/core/rules/late-rules.json';
import { describeWithShared } from '../support/shared';
import { isOwn } from './bases';
import { complaints, wrongSheets, type Complaint } from './complaints';

const needed: Readonly<Record<string, string>> = lateRules;
const isNeeded = (rule: string, declaration: Parameters<typeof needs.hasPoints>[0]['declaration']): boolean =>
  needs[needed[rule] as 'hasPoints' | 'hasTerms' | 'hasWorkings']({ declaration });

const holds = (about: readonly Complaint[]): void => {
  const byLate = about.filter(({ kind, rules }) => kind !== 'recommended' && rules.some((rule) => rule in needed));

  it('are told by rules that their tables ask for', () => {
    const told = byLate.flatMap((complaint) =>
      check(wrongSheets(complaint)).tables.flatMap(({ declaration, findings }) =>
        findings.filter(({ rule }) => rule in needed).map(({ rule }) => ({ complaint, rule, declaration })),
      ),
    );
    expect(told.length).toBeGreaterThan(byLate.length / 2);
    const missed = told.filter(({ rule, declaration }) => !isNeeded(rule, declaration));
    expect(missed.map(({ rule, complaint: { base, bad } }) => [rule, base, bad])).toEqual([]);
  });
};

describe('complaints about tables of our own', () => {
  holds(complaints.filter(({ base }) => isOwn(base)));
});

describeWithShared('complaints about real tables', () => {
  holds(complaints.filter(({ base }) => !isOwn(base)));
});
