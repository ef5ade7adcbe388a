import { signs, targetTerms, type Family } from './family';

/** Money in one sentence cell, 长期 and 年度 blocks one under the other. */
export const fundsInOneSentence: Family = {
  id: 'L7',
  fit: (d) => {
    const sentence = d.funds.some(
      (block) =>
        block.labels.length > 0 && block.lines.some((line) => line.amounts.some((amount) => amount?.inSentence)),
    );
    return sentence
      ? 4 +
          signs(
            d.goals.some((goal) => goal.term === 'midterm'),
            targetTerms(d).size > 1,
          )
      : 0;
  },
};
