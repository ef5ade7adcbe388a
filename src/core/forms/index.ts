import { formSchema, type Form } from './form';
import department from './data/department.json';
import jiangsu from './data/jiangsu.json';
import national2015 from './data/national-2015.json';
import national2015Terms from './data/national-2015-terms.json';
import national2021 from './data/national-2021.json';
import selfEvaluation from './data/self-evaluation.json';
import selfEvaluation2021 from './data/self-evaluation-2021.json';
import transferProject from './data/transfer-project.json';
import transferRegion from './data/transfer-region.json';
import transferWhole from './data/transfer-whole.json';
import yunnan from './data/yunnan.json';

/** The blank forms that can be inserted, the most used first. */
export const forms: readonly Form[] = [
  ...[national2021, national2015, national2015Terms, yunnan, jiangsu],
  ...[department, transferWhole, transferRegion, transferProject],
  ...[selfEvaluation2021, selfEvaluation],
].map((data) => formSchema.parse(data));
