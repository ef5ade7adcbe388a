import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { placeColumns } from '../../core/edits/insertion/cells';
import { nearlyIn } from '../../core/edits/insertion/near';
import { planInsertion } from '../../core/edits/insertion/plan-insertion';
import { categoryOf, type InsertionOptions, type Placement } from '../../core/edits/insertion/new-indicator';
import type { Plan } from '../../core/edits/edit';
import type { Term } from '../../core/declaration/declaration';
import { unitOf } from '../../core/money/money-cells';
import { SUBJECT } from '../../core/library/subject';
import { cellRange, toA1 } from '../../core/sheet/address';
import { Button } from '../components/button';
import { useNow, usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from '../views/view-styles';
import { Near } from './near';
import { Preview } from './preview';
import { Unplaced, type Under } from './unplaced';
import {
  answerKey,
  indicatorsOf,
  isValid,
  isValidTold,
  questions,
  suggested,
  toFillIn,
  toldKey,
  withTold,
  type Answers,
  type OtherTerm,
  type Question,
  type Selection,
  type Told,
} from './selection';

const useStyles = makeStyles({
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px 72px',
    '@media (max-width: 280px)': { gridTemplateColumns: 'minmax(0, 1fr) 72px' },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  origin: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  label: { overflowWrap: 'anywhere', '@media (max-width: 280px)': { gridColumn: '1 / -1' } },
  input: { minWidth: 0 },
  error: { gridColumn: '1 / -1', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

type Weights = NonNullable<InsertionOptions['weights']>;
const weightChoices: readonly Weights[] = ['rebalance', 'suggested', 'blank'];

interface FillerProps {
  readonly table: Table;
  readonly selection: Selection;
  /** New rows of its category go under this row. */
  readonly after: number | undefined;
  readonly onBack: () => void;
  readonly onInsert: (plan: Plan, placements: readonly Placement[]) => void;
}

function Asked(props: { question: Question; value: string; onChange: (value: string) => void }) {
  const { question, value, onChange } = props;
  const { t } = usePane();
  const styles = useStyles();
  const id = useId();
  const { found } = question;
  const { label, unit, example } = question.placeholder;
  const isDate = unit === '日期';
  const isSubject = question.key === SUBJECT;
  const valid = isValid(question, value);
  const origin =
    found && value === found.value ? t.library.fromTable(toA1(cellRange(found.cell.top, found.cell.left))) : undefined;
  return (
    <li className={styles.question}>
      <label htmlFor={id} className={styles.label}>
        {label} {origin && <span className={styles.origin}>{origin}</span>}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={value}
        placeholder={isSubject ? t.library.subject : example && t.library.example(example)}
        inputMode={isDate || isSubject ? 'text' : 'decimal'}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : `${id}-error`}
        onChange={(_event, data) => onChange(data.value)}
      />
      <span className={styles.unit}>{isDate ? '' : unit}</span>
      {!valid && (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {isSubject ? t.library.subjectWanted : isDate ? t.library.dateWanted : t.library.numberWanted}
        </span>
      )}
    </li>
  );
}

/** The figures, asked once each, and what will be inserted where. */
export function Filler({ table, selection, after, onBack, onInsert }: FillerProps) {
  const { t } = usePane();
  const busy = useNow('work').kind !== 'idle';
  const view = useViewStyles();
  const { declaration, profile } = table.report;
  const asked = questions(selection, declaration);
  const [answers, setAnswers] = useState<Answers>({});
  const [told, setTold] = useState<Told>({});
  const [weights, setWeights] = useState<Weights>('rebalance');
  const columns = declaration.indicatorRegion?.columns ?? [];
  const weighted = columns.some(({ role }) => role === 'weight');
  const hasTerm = (...terms: Term[]) => columns.some(({ role, term }) => role === 'target' && terms.includes(term));
  const terms: OtherTerm[] = [
    ...(hasTerm('half') ? (['half'] as const) : []),
    ...(hasTerm('midterm', 'total') ? (['midterm'] as const) : []),
  ];
  const [place, setPlace] = useState<number>();
  /** Names of near-duplicates that are wanted all the same. */
  const [anyway, setAnyway] = useState<ReadonlySet<string>>(new Set());
  const [under, setUnder] = useState<Under>(new Map());
  const places = declaration.indicatorRegion ? placeColumns(declaration.indicatorRegion) : [];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const valueOf = (question: Question) => answers[answerKey(question)] ?? question.found?.value ?? '';
  const filled: Answers = Object.fromEntries(asked.map((question) => [answerKey(question), valueOf(question)]));
  const valid = asked.every((question) => isValid(question, valueOf(question)));
  const offered = valid ? indicatorsOf(selection, filled, declaration, profile.profile) : [];
  const near = offered.flatMap((indicator) => {
    const there = nearlyIn(declaration, indicator);
    return there ? [{ indicator, there }] : [];
  });
  const left = new Set(near.map(({ indicator }) => indicator).filter(({ name }) => !anyway.has(name)));
  const wanted = offered.filter((indicator) => !left.has(indicator));
  const toldWell = wanted.every((indicator) =>
    (['half', 'midterm'] as const).every((term) => {
      const value = told[toldKey(indicator, term)];
      return value === undefined || isValidTold(suggested(indicator, term), value);
    }),
  );
  const insertion = valid
    ? planInsertion(table.sheet, declaration, profile.profile, withTold(wanted, told), {
        weights,
        ...(after !== undefined && { after }),
        ...(place !== undefined && { place }),
        under,
      })
    : undefined;
  const homeless = wanted.filter(
    (each) => under.has(categoryOf(each)) || insertion?.unplaced.some(({ name }) => name === each.name),
  );
  const open = toFillIn(insertion?.placements ?? []);
  const asksMoney = asked.some(({ placeholder }) => placeholder.unit === '万元');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (insertion?.plan && toldWell) onInsert(insertion.plan, insertion.placements);
  };
  return (
    <form className={view.block} onSubmit={submit}>
      <div className={view.buttons}>
        <Button size="small" onClick={onBack}>
          {t.library.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={view.heading}>
        {t.library.fillHeading}
      </h2>
      {asked.length > 0 && <p className={view.hint}>{t.library.fillHint}</p>}
      {asksMoney && unitOf(declaration) === undefined && <p className={view.hint}>{t.library.noUnit}</p>}
      <ul className={view.list}>
        {asked.map((question) => (
          <Asked
            key={answerKey(question)}
            question={question}
            value={valueOf(question)}
            onChange={(value) => setAnswers({ ...answers, [answerKey(question)]: value })}
          />
        ))}
      </ul>
      {places.length > 0 && (
        <Field label={t.library.place}>
          <Select
            value={place === undefined ? '' : String(place)}
            onChange={(_event, { value }) => setPlace(value === '' ? undefined : Number(value))}
          >
            <option value="">{t.library.everyPlace}</option>
            {places.map(({ column, label }) => (
              <option key={column} value={column}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {insertion && homeless.length > 0 && (
        <Unplaced indicators={homeless} choices={insertion.choices} under={under} onChange={setUnder} />
      )}
      {weighted && (
        <Field label={t.library.weights}>
          <Select value={weights} onChange={(_event, { value }) => setWeights(value as Weights)}>
            {weightChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t.library.weightChoices[choice]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <h2 className={view.heading}>{t.library.previewHeading}</h2>
      {insertion && (
        <Preview
          placements={insertion.placements}
          terms={terms}
          told={told}
          onTell={(key, value) => setTold({ ...told, [key]: value })}
        />
      )}
      {near.length > 0 && <Near pairs={near} anyway={anyway} onChange={setAnyway} />}
      {open > 0 && (
        <p className={view.line} role="status">
          {t.library.toFill(open)}
        </p>
      )}
      {insertion && insertion.placesLeft.length > 0 && (
        <p className={view.hint}>{t.library.placesLeft(insertion.placesLeft.join('、'))}</p>
      )}
      {insertion && insertion.reweighed > 0 && <p className={view.hint}>{t.library.reweighed(insertion.reweighed)}</p>}
      {insertion?.refused && (
        <p className={view.line} role="status">
          {t.library.refusals[insertion.refused]}
        </p>
      )}
      {insertion && insertion.skipped.length > 0 && (
        <p className={view.hint}>{t.library.already(insertion.skipped.map(({ name }) => name).join('、'))}</p>
      )}
      <div className={view.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!insertion?.plan || !toldWell || busy}>
          {t.library.insert(insertion?.placements.length ?? 0)}
        </Button>
      </div>
    </form>
  );
}
