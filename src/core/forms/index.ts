import { formSchema, type Form } from './form';
import jiangsu from './data/jiangsu.json';
import national2015 from './data/national-2015.json';
import national2021 from './data/national-2021.json';
import selfEvaluation from './data/self-evaluation.json';
import yunnan from './data/yunnan.json';

/** The blank forms that can be inserted, the most used first. */
export const forms: readonly Form[] = [national2021, national2015, yunnan, jiangsu, selfEvaluation].map((data) =>
  formSchema.parse(data),
);
