import { Field, Select } from '@fluentui/react-components';
import { categoryOf, type FormLevel, type NewIndicator } from '../../core/edits/insertion/new-indicator';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';

/** Under which of the form's levels each category goes, by `categoryOf`. */
export type Under = ReadonlyMap<string, FormLevel>;

interface UnplacedProps {
  /** What the form has no level for, and what was without one until the user chose. */
  readonly indicators: readonly NewIndicator[];
  readonly choices: readonly FormLevel[];
  readonly under: Under;
  readonly onChange: (under: Under) => void;
}

const nameOf = ({ level1, level2 }: FormLevel): string => [level1, level2].filter(Boolean).join(' › ');

/** A form with levels of its own: the user says where what it has no level for belongs, else it is left out. */
export function Unplaced({ indicators, choices, under, onChange }: UnplacedProps) {
  const { t } = usePane();
  const view = useViewStyles();
  const categories = [...new Map(indicators.map((each) => [categoryOf(each), each] as const))];
  const choose = (category: string, index: string): void => {
    const next = new Map(under);
    const level = choices[Number(index)];
    if (index === '' || !level) next.delete(category);
    else next.set(category, level);
    onChange(next);
  };
  return (
    <>
      <p className={view.hint} role="status">
        {t.library.unplaced}
      </p>
      {categories.map(([category, { level2 }]) => {
        const chosen = under.get(category);
        return (
          <Field key={category} label={level2}>
            <Select
              value={chosen ? String(choices.findIndex((each) => nameOf(each) === nameOf(chosen))) : ''}
              onChange={(_event, { value }) => choose(category, value)}
            >
              <option value="">{t.library.leftOut}</option>
              {choices.map((level, i) => (
                <option key={nameOf(level)} value={i}>
                  {nameOf(level)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </>
  );
}
