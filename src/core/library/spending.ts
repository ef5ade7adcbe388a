import * as z from 'zod/mini';
import data from './spending.json';

/** What money is spent on, whatever the field: people, firms, services, things … */
export const kindKeys = [
  'subsidy',
  'award',
  'service',
  'equipment',
  'works',
  'upkeep',
  'information',
  'activity',
  'gathering',
  'staff',
  'study',
  'inspection',
  'casework',
  'running',
  'finance',
] as const;

const named = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });
const spending = z
  .object({
    /** 支出功能分类科目, 类 (three digits), of the Ministry of Finance's 政府收支分类科目. */
    functions: z.record(z.string().check(z.regex(/^\d{3}$/)), named),
    kinds: z.record(z.enum(kindKeys), named),
    /** Words in which a kind of spending is not meant (能力建设 builds nothing). */
    figurative: z.array(z.string()),
    /** Words that say for whom a thing is done or who does it, and little of what (企业 in 企业社保补贴). */
    parties: z.array(z.string()),
    /** Words that the goals of any project may have (促进乡村振兴). */
    usual: z.array(z.string()),
    /** Words of a department's name, and the classes that most of its money is spent in. */
    departments: z.record(z.string(), z.array(z.string().check(z.regex(/^\d{3}$/)))),
  })
  .parse(data);

export const { functions, kinds, departments, figurative, parties, usual } = spending;
