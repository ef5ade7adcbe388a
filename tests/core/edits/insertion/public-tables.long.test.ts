import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { newAfterInsertion } from '../../../support/after-insertion';
import { blocks } from '../../../support/library';
import { describeWithShared, sharedPath, sharedWorkbooks } from '../../../support/shared';

/** Every fifth block, others for the next table; `npm run gallery` takes all of them. */
const STEP = 5;

describeWithShared('a block in a real table brings nothing that the check complains of, but what is to fill', () => {
  it.each(sharedWorkbooks().map((file, turn) => [file, turn] as const))('%s', (file, turn) => {
    const sheets = readWorkbook(new Uint8Array(readFileSync(sharedPath(file))));
    const some = blocks.filter((_, i) => i % STEP === turn % STEP);
    expect(newAfterInsertion(sheets, some)).toEqual([]);
  });
});
