import { signs, type Family } from './family';

/** Prose in a table's shape: headings and their texts, no block of money and no indicators. */
export const prose: Family = {
  id: 'L15',
  fit: (d) => {
    const stated = d.funds.every((block) => block.lines.every((line) => line.amounts.every((a) => a?.inSentence)));
    return d.indicatorRegion || !stated ? 0 : signs(d.narratives.length > 1);
  },
};
