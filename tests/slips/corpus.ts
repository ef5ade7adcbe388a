import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanTables } from '../fixtures/clean';
import type { Sheet } from '../../src/core/sheet/sheet';
import { evaluated, withRow } from '../core/rules/score/forms';
import { form, splitForm } from '../support/forms';
import { hasShared, readShared, sharedWorkbooks } from '../support/shared';
import { forms } from '../core/declaration/generated/forms';
import { look, model, type Look, type Model } from '../core/declaration/generated/model';
import { unseenForms } from '../core/declaration/unseen/forms';
import fc from '../support/random';
import { fromSheet } from './workbook';

export interface Source {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const samples = resolve(__dirname, '../../samples');

/** The samples and one right table of every family, from the project itself. */
export const ownSources: readonly Source[] = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ name: `samples/${name}`, bytes: () => new Uint8Array(readFileSync(join(samples, name))) })),
  ...Object.entries(cleanTables).map(([name, { sheet }]) => ({ name: `clean/${name}`, bytes: () => fromSheet(sheet) })),
];

/** One drawn form of every family, of the tests of reading. */
export const generatedSources: readonly Source[] = forms.map((form, i) => ({
  name: `generated/${form.family} ${i}`,
  bytes: () => {
    const [[drawn, look_]] = fc.sample(fc.tuple(model, look), { numRuns: 1, seed: i + 1 }) as [[Model, Look]];
    return fromSheet(form.draw(drawn, look_).sheet('表', look_.row, look_.column));
  },
}));

const made: Readonly<Record<string, Sheet>> = {
  'reasons given': evaluated(withRow(0, ['≥120次', '110次', 30, 27.5, '山路塌方，巡护停了半个月。'])),
  'units in a column': splitForm([
    ['产出指标', '数量指标', '培训人次', '≥', 60, '人次'],
    ['产出指标', '数量指标', '宣传场次', '≥', 12, '场次'],
    ['效益指标', '社会效益指标', '政策知晓率', '≥', 90, '%'],
  ]),
  'a credit code': form({
    below: [['项目单位概况', '青禾县林业站（统一社会信用代码：11530199MB2C100357）管护林区道路120公里。']],
  }),
};

/** What the others have no place for: reasons, units such as 人次, a credit code. */
export const madeSources: readonly Source[] = Object.entries(made).map(([name, sheet]) => ({
  name: `made/${name}`,
  bytes: () => fromSheet(sheet),
}));

/** Forms laid out by nobody the rules were written for. */
export const unseenSources: readonly Source[] = unseenForms.map(({ name, sheet }) => ({
  name: `unseen/${name}`,
  bytes: () => fromSheet(sheet),
}));

/** The right tables of reviewers' complaints, where they are at hand. */
export const caseSources = (): readonly Source[] =>
  hasShared
    ? ['D', 'F', 'K', 'S', 'W', 'Y'].map((name) => ({
        name: `cases/${name}`,
        bytes: () => readShared('cases', 'bases', `${name}.xlsx`),
      }))
    : [];

/** The real documents, where they are at hand. */
export const sharedSources = (): readonly Source[] =>
  sharedWorkbooks().map((name) => ({ name, bytes: () => readShared(...name.split(/[\\/]/)) }));
