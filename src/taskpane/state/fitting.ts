import { fitted, reformatted } from '../../core/edits/fitting';
import type { Edit } from '../../core/edits/edit';
import type { Finding } from '../../core/rules/finding';
import { toA1, type Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { readRooms } from '../../hosts/excel/read-rooms';

export interface FittedFixes {
  /** With fixes after which no cell shows ####; those that would do so are left out. */
  readonly findings: readonly Finding[];
  /** Their cells. */
  readonly narrow: readonly Range[];
}

/** Few fixes give a cell another format; of the others Excel is not asked. */
export const needRoom = (sheet: Sheet, findings: readonly Finding[]): boolean =>
  findings.some(({ fix }) => fix && reformatted(sheet, fix.edits).length > 0);

/**
 * The findings with fixes that have room in their columns as these are now.
 * @throws HostError
 */
export async function fitFixes(sheet: Sheet, key: string, findings: readonly Finding[]): Promise<FittedFixes> {
  const areas = findings.flatMap(({ fix }) => reformatted(sheet, fix?.edits ?? []).map(({ area }) => area));
  if (areas.length === 0) return { findings, narrow: [] };
  const rooms = await readRooms(key, areas);
  const byArea = new Map(areas.map((area, i) => [toA1(area), rooms[i]!]));
  const fit = (edits: readonly Edit[]) => fitted(sheet, edits, (area) => byArea.get(toA1(area)));
  const all = findings.map((finding) => ({ finding, fix: finding.fix && fit(finding.fix.edits) }));
  return {
    findings: all.flatMap(({ finding, fix }) => {
      if (!finding.fix || !fix) return [finding];
      return fix.narrow.length ? [] : [{ ...finding, fix: { ...finding.fix, edits: fix.edits } }];
    }),
    narrow: all.flatMap(({ fix }) => fix?.narrow ?? []),
  };
}
