import type { Declaration, HeaderField } from '../../declaration/declaration';
import { isProjectType, isUnknownAttribute } from '../../knowledge/header';
import type { Range } from '../../sheet/address';
import { askedNarratives, isBegun, isBlankText, isHandedIn } from '../common/filled-in';
import { defineRule, type Draft } from '../rule';
import { blankTotals } from './blank-totals';
import { goalFindings } from './goals';
import { blankYearCell } from './title-year';

type Message = 'blank' | 'total' | 'code' | 'type' | 'phone' | 'figure' | 'year' | 'attribute' | 'number';

/** Without these the table belongs to nobody. */
const essential = new Set(['project', 'department', 'unit']);
/** Fields every form needs; the others depend on the layout. */
const needed = new Set(['project', 'department', 'unit', 'year', 'period', 'start', 'end', 'phone']);
/** An amount or a share where a name belongs. */
const nameless = /^[¥￥]?[\d.,]+(?:%|[万亿]?元)?$/;
const masked = /\d[\d*＊×xX—-]{6,}/;
const signed = /签字|签章|盖章/;

const cellsOf = ({ label, value }: HeaderField): readonly Range[] => (value ? [label.cell, value.cell] : [label.cell]);

const isBlank = (field: HeaderField): boolean => field.value !== undefined && field.value.value.trim() === '';

/** A blank 负责人 is signed on paper, and so is everything below the indicators; only a typed telephone is asked for. */
const isMissing = (declaration: Declaration, { key, label }: HeaderField): boolean => {
  const signedBelow = declaration.indicatorRegion && label.cell.top > declaration.indicatorRegion.rows.bottom;
  if (signedBelow || (key === 'year' && declaration.year)) return false;
  return needed.has(key) || (key === 'head' && /电话|联系方式/.test(label.value));
};

/** In full width as well: ０７００－２３４５６７８. */
const hasDigit = (text: string): boolean => /\d/.test(text.normalize('NFKC'));

/** The form may ask for the code or the telephone in a field of its own. */
const elsewhere = (declaration: Declaration, field: HeaderField, pattern: RegExp, content: RegExp): boolean =>
  declaration.header.some(
    (other) => other !== field && pattern.test(other.label.value) && content.test(other.value?.value ?? ''),
  );

function* fieldFindings(declaration: Declaration): Generator<Draft<Message>> {
  for (const field of declaration.header) {
    const label = field.label.value.trim().replace(/[:：]$/, '');
    const value = field.value?.value.trim() ?? '';
    const finding = { cells: cellsOf(field), data: { label, value } };
    if (signed.test(label)) continue;
    if (isBlank(field)) {
      if (!isMissing(declaration, field)) continue;
      yield { ...finding, message: 'blank', severity: essential.has(field.key) ? 'error' : 'warning' };
    } else if (!field.value) {
      continue;
    } else if (needed.has(field.key) && value === label) {
      yield { ...finding, message: 'blank', severity: 'error' };
    } else if (essential.has(field.key) && nameless.test(value.normalize('NFKC').replace(/\s/g, ''))) {
      yield { ...finding, message: 'number', severity: 'error' };
    } else if (/[及和、/]?(?:代码|编码)/.test(label) && field.key !== 'projectCode') {
      if (!hasDigit(value) && !elsewhere(declaration, field, /代码|编码/, /\d/)) yield { ...finding, message: 'code' };
    } else if (field.key === 'period' && isProjectType(value)) {
      yield { ...finding, message: 'type' };
    } else if (/属性/.test(label) && isUnknownAttribute(value)) {
      yield { ...finding, message: 'attribute' };
    } else if (field.key === 'phone' || (/负责人|联系人/.test(label) && /电话|联系方式/.test(label))) {
      const given = hasDigit(value) || masked.test(value) || /[*＊×]{2,}/.test(value);
      if (!given && !elsewhere(declaration, field, /电话|联系方式/, /\d/)) yield { ...finding, message: 'phone' };
    }
  }
}

/** 其他依据: there may be none. */
const optional = /^其[他它]/;
/** What a plan must say stands in every begun form; what an evaluation concludes, in one that was handed in. */
const evaluates = /结论|问题|改进|建议|评价/;

function* narrativeFindings(declaration: Declaration): Generator<Draft<Message>> {
  if (!isBegun(declaration)) return;
  for (const { label, text } of askedNarratives(declaration)) {
    // Of problems and further grounds there may be none.
    const mayLack = evaluates.test(label.value) || optional.test(label.value.trim());
    if (mayLack && /^(?:暂?无|没有)[。.]?$/.test(text.value.trim())) continue;
    if (!isBlankText(text.value) || (evaluates.test(label.value) && !isHandedIn(declaration))) continue;
    const data = { label: label.value.trim().replace(/[:：]$/, ''), value: '' };
    yield { cells: [label.cell, text.cell], message: 'blank', data };
  }
}

export const headerField = defineRule({
  id: 'complete/header-field',
  severity: 'warning',
  title: { 'zh-CN': '必填栏目空着或填错', 'en-US': 'Required field blank or wrongly filled in' },
  why: {
    'zh-CN': '项目名称、单位、期限、联系人、绩效目标和立项依据等是审核的依据，空着或填成别的内容会被退回。',
    'en-US':
      'Project name, offices, period, contact, goals and grounds are what reviewers read first. A table with a blank or wrong one is sent back.',
  },
  basis: ['财预〔2015〕88号 附件（项目支出绩效目标申报表及填报说明）'],
  example: { bad: '项目期：经常性项目', good: '项目期：2024年1月—2026年12月' },
  messages: {
    blank: { 'zh-CN': '“{{label}}”没有填写', 'en-US': '“{{label}}” is blank' },
    code: { 'zh-CN': '“{{label}}”只填了“{{value}}”，没有代码', 'en-US': '“{{label}}” has only “{{value}}”, no code' },
    type: {
      'zh-CN': '“{{label}}”应填起止时间，填成了项目类型“{{value}}”',
      'en-US': '“{{label}}” asks for a period but has the project type “{{value}}”',
    },
    total: {
      'zh-CN': '“{{label}}”空着，它的分项已经填了',
      'en-US': '“{{label}}” is blank but its parts are filled in',
    },
    figure: {
      'zh-CN': '“{{label}}”只填了“{{value}}”，没有写目标',
      'en-US': '“{{label}}” has only “{{value}}”, no goal',
    },
    number: {
      'zh-CN': '“{{label}}”应填名称，填成了数“{{value}}”',
      'en-US': '“{{label}}” asks for a name but has the number “{{value}}”',
    },
    year: {
      'zh-CN': '“{{value}}”没有填写年度',
      'en-US': 'The year in “{{value}}” is blank',
    },
    attribute: {
      'zh-CN': '“{{label}}”应填经常性、一次性等项目属性，填成了“{{value}}”',
      'en-US': '“{{label}}” asks whether the project is recurrent or one-off but has “{{value}}”',
    },
    phone: {
      'zh-CN': '“{{label}}”只填了“{{value}}”，没有联系电话',
      'en-US': '“{{label}}” has only “{{value}}”, no telephone number',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration } = context;
    yield* fieldFindings(declaration);
    yield* goalFindings(declaration);
    yield* blankTotals(declaration);
    yield* narrativeFindings(declaration);
    const year = blankYearCell(context);
    if (year) yield { cells: [year.range], message: 'year', data: { value: year.text.trim() } };
  },
});
