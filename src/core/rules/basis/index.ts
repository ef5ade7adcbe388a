import type { Rule } from '../rule';
import { identifier } from './identifier';
import { labourAsService } from './labour-as-service';
import { repealed } from './repealed';
import { vague } from './vague';

/** All rules of the family basis, in the order of the catalogue. */
export const basisRules: readonly Rule[] = [repealed, vague, labourAsService, identifier];
