import type { Sourced, Indicator } from '../../declaration/declaration';
import { toA1, type Range } from '../../sheet/address';
import { numberFormatAt, textAt, valueAt, type Sheet } from '../../sheet/sheet';
import { dateOfSerial, showsDates } from '../../text/dates';
import { anchorCell } from '../common/cells';
import type { Fix } from '../finding';
import { defineRule, type Draft } from '../rule';

const dateName =
  /完成.{0,20}时间|到位.{0,20}时间|(?:竣工|开工|截止|起止|发放|支付|验收|交付|开始|结束|办结)时间|日期|时限|期限|截止|起止|年月/;
/** A deadline lies near the declared year. */
const yearsApart = 10;
const shownDate = 'yyyy"年"m"月"d"日"';

/** The date behind a number that is shown as a number: 44,561 → 2021-12-31; undefined for everything else. */
function serialIn(sheet: Sheet, cell: Range): string | undefined {
  const value = valueAt(sheet, cell.top, cell.left);
  if (typeof value !== 'number' || showsDates(numberFormatAt(sheet, cell.top, cell.left))) return undefined;
  return dateOfSerial(value);
}

const fix = (cells: readonly Range[], date: string): Fix => ({
  title: {
    'zh-CN': `把${cells.map((c) => toA1(anchorCell(c))).join('、')}显示为日期 ${date}`,
    'en-US': `Show ${cells.map((c) => toA1(anchorCell(c))).join(', ')} as the date ${date}`,
  },
  edits: cells.map((c) => ({ kind: 'setNumberFormats', range: anchorCell(c), formats: [[shownDate]] })),
});

/** Under 时效 a number that means a day of the declared year, or of the next, is no number of anything else. */
const sameYear = (date: string, year: number | undefined): boolean =>
  year !== undefined && [year, year + 1].includes(Number(date.slice(0, 4)));

/** A row that asks for a date: by its name or category, or because its unit cell holds the same day number. */
function asksForDate(sheet: Sheet, { name, level2, unit }: Indicator, serial: number, timely: boolean): boolean {
  const unitIsSerial = unit !== undefined && valueAt(sheet, unit.cell.top, unit.cell.left) === serial;
  const dated = dateName.test(name.value) || (timely && level2?.value === '时效指标');
  return unitIsSerial || (dated && !unit?.value.trim());
}

export const dateSerial = defineRule({
  id: 'excel/date-serial',
  severity: 'error',
  title: { 'zh-CN': '日期显示成了数字', 'en-US': 'A date shown as a number' },
  why: {
    'zh-CN': 'Excel 用天数存储日期，单元格格式不对就显示成 44,561 这样的数字，审核人看不出完成时限。',
    'en-US':
      'Excel stores dates as numbers of days. With the wrong cell format a deadline shows as 44,561, and reviewers cannot read it.',
  },
  basis: ['《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）：时效指标'],
  example: { bad: '工作完成时间 = 44,561', good: '工作完成时间 = 2021年12月31日' },
  fix: {
    'zh-CN': '只改单元格格式，显示成日期。',
    'en-US': 'Changes only the cell format, so that the date shows.',
  },
  messages: {
    serial: {
      'zh-CN': '“{{name}}”显示为 {{text}}，实际是日期 {{date}}',
      'en-US': '“{{name}}” shows {{text}}, which is really the date {{date}}',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<'serial'>> {
    const draft = (name: string, cells: readonly Range[], date: string): Draft<'serial'> => ({
      cells,
      message: 'serial',
      data: { name: name.trim(), text: textAt(sheet, cells[0]!.top, cells[0]!.left), date },
      fix: fix(cells, date),
    });
    const year = declaration.year?.value;
    const near = (date: string): boolean =>
      year === undefined || Math.abs(Number(date.slice(0, 4)) - year) <= yearsApart;
    for (const indicator of declaration.indicators) {
      for (const { cell } of indicator.targets) {
        const date = serialIn(sheet, cell);
        const serial = valueAt(sheet, cell.top, cell.left);
        if (!date || !near(date) || typeof serial !== 'number') continue;
        if (!asksForDate(sheet, indicator, serial, sameYear(date, year))) continue;
        const unit = indicator.unit && valueAt(sheet, indicator.unit.cell.top, indicator.unit.cell.left) === serial;
        yield draft(indicator.name.value, [cell, ...(unit ? [indicator.unit.cell] : [])], date);
      }
    }
    for (const { key, label, value } of declaration.header) {
      const dated: Sourced<string> | undefined =
        key === 'start' || key === 'end' || dateName.test(label.value) ? value : undefined;
      const date = dated && serialIn(sheet, dated.cell);
      if (dated && date && near(date)) yield draft(label.value, [dated.cell], date);
    }
  },
});
