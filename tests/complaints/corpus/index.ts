/** Complaints by round; those of a folder are divided by what they complain of. */
import complete from './elsewhere/complete.json';
import costs from './elsewhere/costs.json';
import funds from './elsewhere/funds.json';
import goals from './elsewhere/goals.json';
import indicators from './elsewhere/indicators.json';
import lists from './elsewhere/lists.json';
import recommended from './elsewhere/recommended.json';
import scores from './elsewhere/scores.json';
import shares from './elsewhere/shares.json';
import terms from './elsewhere/terms.json';
import wording from './elsewhere/texts.json';
import units from './elsewhere/units.json';
import values from './elsewhere/values.json';
import secondMoney from './elsewhere/second-money.json';
import secondGoals from './elsewhere/second-goals.json';
import secondRows from './elsewhere/second-rows.json';
import secondScores from './elsewhere/second-scores.json';
import secondRecommended from './elsewhere/second-recommended.json';
import fifth from './elsewhere/fifth.json';
import fifthRecommended from './elsewhere/fifth-recommended.json';
import fourth from './elsewhere/fourth.json';
import fourthRecommended from './elsewhere/fourth-recommended.json';
import third from './elsewhere/third.json';
import thirdRecommended from './elsewhere/third-recommended.json';
import checkers from './checkers.json';
import first from './first.json';
import again from './strangers-again.json';
import figures from './strangers-figures.json';
import numbers from './strangers-numbers.json';
import rows from './strangers-rows.json';
import sixthAgain from './sixth-again.json';
import sixth from './sixth.json';
import texts from './strangers-texts.json';

/** Written as lists of anything: the schema says what they hold, and their types together are more than the compiler takes. */
const rounds: readonly (readonly unknown[])[] = [
  checkers,
  first,
  rows,
  texts,
  figures,
  again,
  complete,
  costs,
  funds,
  goals,
  indicators,
  lists,
  recommended,
  scores,
  shares,
  terms,
  wording,
  units,
  values,
  secondMoney,
  secondGoals,
  secondRows,
  secondScores,
  secondRecommended,
  third,
  thirdRecommended,
  fourth,
  fourthRecommended,
  fifth,
  fifthRecommended,
  numbers,
  sixth,
  sixthAgain,
];
export default rounds.flat();
