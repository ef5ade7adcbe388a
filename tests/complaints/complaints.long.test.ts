/** The floor of what reviewers' complaints are told; `npm run complaints` names those that are not. */
import { groupBy } from '../../src/core/group';
import { describeWithShared } from '../support/shared';
import { isOwn } from './bases';
import { complaints, judge, type Complaint } from './complaints';

const holds = (about: readonly Complaint[]): void => {
  const verdicts = about.map(judge);
  const bad = verdicts.filter(({ complaint }) => complaint.kind !== 'recommended');

  it('are told', () => {
    const missed = bad
      .filter(({ told }) => !told)
      .map(({ complaint: { base, bad } }) => `${base} ${JSON.stringify(bad)}`);
    process.stdout.write(`complaints told: ${bad.length - missed.length} of ${bad.length}\n${missed.join('\n')}\n`);
    expect(1 - missed.length / bad.length).toBeGreaterThan(0.9);
  });

  it('are silent once corrected, and so are recommended entries', () => {
    const alarms = verdicts.filter(({ alarms }) => alarms.length > 0);
    expect(alarms.map(({ complaint: { base, good }, alarms }) => [base, good, alarms])).toEqual([]);
  });

  it('have a corrected twin in every kind that has one entry to correct', () => {
    const kinds = [...groupBy(about, ({ kind }) => kind).values()];
    expect(kinds.filter((group) => group.some(({ good }) => good)).length).toBeGreaterThan(kinds.length / 2);
  });
};

describe('complaints of reviewers about tables of our own', () => {
  holds(complaints.filter(({ base }) => isOwn(base)));
});

describeWithShared('complaints of reviewers', () => {
  holds(complaints.filter(({ base }) => !isOwn(base)));
});
