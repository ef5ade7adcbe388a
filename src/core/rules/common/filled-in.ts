import type { Declaration, Goal, Narrative } from '../../declaration/declaration';
import { isInstruction } from '../../knowledge/residue';
import { memoize } from '../../memoize';
import { withoutBlanks } from '../../text/normalise';
import { filled } from './indicators';

/** 目标1：, 1. : what the blank form prints where the text goes. */
const formsOwn = /(?:目标)?\s*[\d一二三四五六七八九十]+\s*[:：.、．]?|[…⋯.。;；\s]+|目标[:：]/gu;
const filler = /^(?:[-—–/／\\]+|无|略|同上|同(?:中期|年度|总体|上年|长期)目标|(?:详?见)附[件表]|暂无|待定|待填)?$/;

/** Nothing that a person wrote: blank, a dash, or the numbering of the blank form. */
export const isBlankText = (text: string): boolean =>
  filler.test(withoutBlanks(text)) || (/目标/.test(text) && filler.test(withoutBlanks(text.replace(formsOwn, ''))));

/** Nothing yet: blank, or the form's own note on what to write. */
export const isUnanswered = (text: string): boolean => isBlankText(text) || isInstruction(text);

export const hasMoney = ({ funds }: Declaration): boolean =>
  funds.some(({ lines }) => lines.some(({ amounts }) => amounts.some((amount) => amount?.value?.gt(0))));

/** Goals and figures of the plan; what came of it stands beside them in a self-evaluation. */
export const plannedGoals = ({ goals }: Declaration): readonly Goal[] =>
  goals.filter(({ term }) => term !== 'executed' && term !== 'previous');

/** Somebody has begun to fill the form in: a value, an amount or a goal stands there. A blank form has none. */
export const isBegun = memoize(
  (declaration: Declaration): boolean =>
    declaration.indicators.some((indicator) => filled(indicator).length > 0) ||
    hasMoney(declaration) ||
    plannedGoals(declaration).some(({ text }) => !isUnanswered(text.value)),
);

const spentMoney = ({ funds }: Declaration): boolean =>
  funds.some(({ columns, lines }) =>
    columns.some(
      ({ term }, column) => term === 'executed' && lines.some(({ amounts }) => amounts[column]?.value?.gt(0)),
    ),
  );

/** A self-evaluation that was handed in: something of what came of the plan stands there. */
export const isHandedIn = memoize(
  (declaration: Declaration): boolean =>
    spentMoney(declaration) ||
    declaration.indicators.some(({ completion }) => completion && !isUnanswered(completion.value)) ||
    declaration.goals.some(({ term, text }) => term === 'executed' && !isUnanswered(text.value)),
);

/** The narratives of the form that a person fills in, not the bureau's opinion and not notes. */
const asked = /职能|职责|工作任务|依据|必要性|可行性|概况|计划|方案|内容|措施|测算|效益|成效|结论|问题|建议|理由/;
const notAsked = /备注|意见|签|盖章|审核|审批|填报说明|注[:：]/;

type Labelled = Narrative & { readonly label: NonNullable<Narrative['label']> };

export const askedNarratives = ({ narratives }: Declaration): readonly Labelled[] =>
  narratives.flatMap((n) =>
    n.label && asked.test(n.label.value) && !notAsked.test(n.label.value) ? [{ ...n, label: n.label }] : [],
  );
