import { cardForms } from './card-forms';
import { exportForms } from './export-forms';
import type { Form } from './form';
import { provinceForms } from './province-forms';

/** One form of every family. */
export const forms: readonly Form[] = [...cardForms, ...exportForms, ...provinceForms];
