import type { Declaration } from './declaration';

/** A report in running text: headings and their paragraphs, no indicators, and what it says of money stands in its sentences. */
export const isRunningText = ({ indicatorRegion, funds, narratives }: Declaration): boolean =>
  !indicatorRegion &&
  narratives.length > 1 &&
  funds.every(({ lines }) => lines.every(({ amounts }) => amounts.every((amount) => amount?.inSentence)));
