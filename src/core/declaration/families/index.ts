import type { Declaration, FamilyId } from '../declaration';
import type { Family } from './family';
import { yunnanGenerated } from './yunnan-generated';
import { chongqingCard } from './chongqing-card';
import { nationalSelfEvaluation } from './national-self-evaluation';
import { sichuanSelfEvaluation } from './sichuan-self-evaluation';
import { wholeDepartment } from './whole-department';
import { evaluationFramework } from './evaluation-framework';
import { prose } from './prose';
import { nationalCard } from './national-card';
import { shanghaiCard } from './shanghai-card';
import { jiangsuIncomeAndSpending } from './jiangsu-income-and-spending';
import { hunanCard } from './hunan-card';
import { hubeiPastYears } from './hubei-past-years';
import { fundsInOneSentence } from './funds-in-one-sentence';
import { systemExport } from './system-export';

/** Families of single cards; lists (L8) and texts (L15) are told by their shape before anything is read. */
const cards: readonly Family[] = [
  yunnanGenerated,
  nationalCard,
  shanghaiCard,
  jiangsuIncomeAndSpending,
  hunanCard,
  hubeiPastYears,
  fundsInOneSentence,
  systemExport,
  chongqingCard,
  nationalSelfEvaluation,
  sichuanSelfEvaluation,
  wholeDepartment,
  evaluationFramework,
  prose,
];

/** The family whose signs a table shows most; unknown when it shows none. */
export function familyOf(declaration: Declaration): FamilyId {
  let best: { id: FamilyId; fit: number } = { id: 'unknown', fit: 0 };
  for (const family of cards) {
    const fit = family.fit(declaration);
    if (fit > best.fit) best = { id: family.id, fit };
  }
  return best.id;
}
