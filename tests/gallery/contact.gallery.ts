/**
 * Every block in the sources whose turn it is (see sources.ts), put in and taken back on Microsoft's client, as pictures on
 * one contact sheet for each source: test-results/gallery-contact/NAME.png (EVERY=20 draws one block of twenty). Needs LibreOffice and poppler.
 */
import { resolve } from 'node:path';
import { recognise } from '../../src/core/declaration/recognise';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { fillBlock } from '../../src/core/library/fill';
import { prefill } from '../../src/core/library/prefill';
import { unitOf } from '../../src/core/money/money-cells';
import { chooseProfile } from '../../src/core/profiles/choose';
import { applyPlan, readWorkbook } from '../../src/hosts/excel';
import { readXlsx } from '../../src/standin/workbook';
import { openExcel, type OpenExcel } from '../support/excel';
import { pictureOf } from '../support/workbook-picture';
import { contactSheet, type Shot } from './contact';
import { blocksDrawn, sourcesInTurn } from './sources';

jest.setTimeout(3_600_000);

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

it.each(sourcesInTurn().map(({ name, read }) => [name, read] as const))('%s', async (name, read) => {
  excel = await openExcel({ snapshot: await readXlsx(await read(), name) });
  const workbook = () => excel!.univerAPI.getActiveWorkbook()!.save();
  const { sheets } = await readWorkbook();
  const before = pictureOf(workbook());
  const shots: Shot[] = [];
  for (const sheet of sheets) {
    const declaration = recognise(sheet).find(({ indicatorRegion }) => indicatorRegion);
    if (!declaration) continue;
    const { profile } = chooseProfile(declaration);
    for (const block of blocksDrawn) {
      const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
      const { plan } = planInsertion(sheet, declaration, profile, indicators);
      if (!plan) continue;
      const undo = await applyPlan(plan);
      shots.push({ name: block.id, workbook: workbook(), sheet: sheet.name });
      await applyPlan(undo);
    }
  }
  await readWorkbook(); // the engine calculates when it is asked
  expect(pictureOf(workbook())).toEqual(before);
  if (shots.length > 0) await contactSheet(resolve('test-results/gallery-contact'), name, shots);
});
