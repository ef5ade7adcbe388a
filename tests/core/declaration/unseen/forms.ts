import { bureaus } from './bureaus';
import { cards } from './cards';
import { columns } from './columns';
import { counties } from './counties';
import { districts } from './districts';
import { documents } from './documents';
import { evaluations } from './evaluations';
import { exports } from './exports';
import type { UnseenForm } from './form';
import { institutions } from './institutions';
import { judged } from './judged';
import { lists } from './lists';
import { money } from './money';
import { notices } from './notices';
import { offices } from './offices';
import { prefectures } from './prefectures';
import { programmes } from './programmes';
import { published } from './published';
import { reviews } from './reviews';
import { systems } from './systems';
import { townships } from './townships';
import { trades } from './trades';
import { websites } from './websites';
import { words } from './words';

/** Layouts invented after those of real offices, none of which any code was written for by name. */
export const unseenForms: readonly UnseenForm[] = [
  ...cards,
  ...columns,
  ...lists,
  ...money,
  ...offices,
  ...evaluations,
  ...exports,
  ...published,
  ...programmes,
  ...counties,
  ...reviews,
  ...words,
  ...institutions,
  ...trades,
  ...bureaus,
  ...districts,
  ...prefectures,
  ...townships,
  ...documents,
  ...websites,
  ...systems,
  ...notices,
  ...judged,
];
