/**
 * Blocks in real tables and blank forms, on Microsoft's client against the stand-in: no cell outside the plan changes, and
 * the tables hang as pictures in test-results/gallery/index.html. A quarter of the sources a run, another with another commit
 * (GALLERY=all takes all of them, GALLERY=1 to 4 one). Needs LibreOffice (`soffice`) and poppler (`pdftoppm`).
 */
import { resolve } from 'node:path';
import { recognise } from '../../src/core/declaration/recognise';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { fillBlock } from '../../src/core/library/fill';
import { prefill } from '../../src/core/library/prefill';
import { suggest } from '../../src/core/library/suggest';
import { unitOf } from '../../src/core/money/money-cells';
import { chooseProfile } from '../../src/core/profiles/choose';
import { applyPlan, readWorkbook } from '../../src/hosts/excel';
import { readXlsx, writeXlsx } from '../../src/standin/workbook';
import { openExcel, type OpenExcel } from '../support/excel';
import { blocks } from '../support/library';
import { pictureOf } from '../support/workbook-picture';
import { changedOutside } from './outside';
import { hang, type Exhibit } from './pictures';
import { sourcesInTurn } from './sources';

jest.setTimeout(3_600_000);

const sources = sourcesInTurn();
const exhibits: Exhibit[] = [];

describe.each(sources.map(({ name, read }, turn) => [name, read, turn] as const))('%s', (name, read, turn) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await read();
  });
  let excel: OpenExcel | undefined;
  afterEach(() => {
    excel?.close();
    excel = undefined;
  });

  it.each(['fittest', 'another'])('the %s block changes no cell outside its plan', async (which) => {
    excel = await openExcel({ snapshot: await readXlsx(bytes, name) });
    const workbook = () => excel!.univerAPI.getActiveWorkbook()!.save();
    for (const sheet of (await readWorkbook()).sheets) {
      const declaration = recognise(sheet).find(({ indicatorRegion }) => indicatorRegion);
      if (!declaration) continue;
      const { profile } = chooseProfile(declaration);
      const block = which === 'fittest' ? suggest(blocks, declaration)[0]!.block : blocks[turn % blocks.length]!;
      const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
      const { plan } = planInsertion(sheet, declaration, profile, indicators);
      if (!plan) continue;
      const pictured = () => pictureOf(workbook()).sheets.find((each) => each.name === sheet.name)!;
      const before = pictured();
      await applyPlan(plan);
      expect(changedOutside(before, pictured(), plan)).toEqual([]);
    }
    exhibits.push({ name: `${name}-${which}`, before: bytes, after: await writeXlsx(workbook()) });
  });
});

afterAll(() => hang(resolve('test-results/gallery'), exhibits));
