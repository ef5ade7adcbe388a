import type { Locale } from '../core/localized';
import type { Severity } from '../core/severity';
import type { AcrossKind } from '../review/across/across';
import type { Verdict } from '../review/facts';
import type { Standing } from '../review/hand-in';

type Data = Readonly<Record<string, string>>;

export interface ReviewTexts {
  /** Names of what is written, without what a file system refuses. */
  readonly files: { readonly copies: string; readonly letters: string; readonly summary: string };
  readonly title: string;
  readonly made: (date: string, version: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly families: Readonly<Record<string, string>>;
  readonly sheets: {
    readonly tables: string;
    readonly findings: string;
    readonly units: string;
    readonly rules: string;
    readonly across: string;
    readonly corrected: string;
    readonly others: string;
    readonly missing: string;
  };
  readonly columns: {
    readonly unit: string;
    readonly project: string;
    readonly year: string;
    readonly annual: string;
    readonly midterm: string;
    readonly verdict: string;
    readonly file: string;
    readonly sheet: string;
    readonly cells: string;
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
    readonly standing: string;
    readonly kind: string;
    readonly tables: string;
    readonly toCorrect: string;
    readonly letter: string;
    readonly units: string;
    readonly findings: string;
    readonly corrected: string;
    readonly reason: string;
    readonly number: string;
    readonly basis: string;
  };
  readonly total: string;
  readonly colon: string;
  readonly noTable: string;
  readonly across: Readonly<Record<AcrossKind, { readonly title: string; readonly message: (data: Data) => string }>>;
  readonly copy: {
    readonly sheetName: string;
    readonly table: (project: string, sheet: string, range: string) => string;
    readonly none: string;
    /** For a copy that was made of a file that is no .xlsx. */
    readonly rebuilt: (file: string) => string;
    readonly notRead: string;
  };
  readonly letter: {
    readonly title: string;
    readonly to: (unit: string) => string;
    readonly asked: (tables: number, wrong: number, errors: number, warnings: number) => string;
    readonly clean: (tables: number) => string;
    readonly by: (due: string | undefined) => string;
    readonly corrected: (corrected: number, still: number, added: number) => string;
    readonly acrossTitle: string;
    readonly where: (file: string, sheet: string) => string;
    readonly noFindings: string;
    readonly adviceNote: string;
    readonly office: string;
  };
  readonly index: {
    readonly search: string;
    readonly all: string;
    readonly shown: (shown: string, all: string) => string;
    readonly more: string;
    readonly byVerdict: string;
    readonly byRule: string;
    readonly byUnit: string;
    readonly openSummary: string;
    readonly facts: (files: number, tables: number, units: number) => string;
    readonly open: string;
    readonly needsScript: string;
  };
  readonly done: (tables: number, folder: string) => string;
  readonly shardDone: (files: number, folder: string) => string;
  readonly missingShards: (missing: string) => string;
  readonly noRecords: (folder: string) => string;
  readonly mixedShards: string;
  readonly notAFolder: (folder: string) => string;
  readonly totalsProblem: Readonly<Record<'no-list' | 'no-unit', string>>;
  readonly notCopied: string;
  readonly copyBroken: string;
}

const zhCN: ReviewTexts = {
  files: { copies: '批注副本', letters: '修改通知', summary: '审核汇总.xlsx' },
  title: '绩效目标申报表审核汇总',
  made: (date, version) => `${date} 由核绩 ${version} 生成。金额单位：元。结论供审核参考，以人工复核为准。`,
  severity: { error: '错误', warning: '提醒', advice: '建议' },
  verdict: { errors: '须修改', warnings: '请核对', clean: '未发现问题', part: '部分内容未读出' },
  standing: { new: '新出现', still: '仍未改' },
  families: {
    funds: '资金',
    calc: '测算',
    complete: '完整性',
    value: '指标值',
    indicator: '指标',
    consistency: '一致性',
    score: '自评打分',
    layout: '表式',
    excel: '单元格',
    text: '文字',
    basis: '依据与表述',
  },
  sheets: {
    tables: '各表结论',
    findings: '全部问题',
    units: '按单位',
    rules: '按问题种类',
    across: '跨表核对',
    corrected: '已改正',
    others: '未检查的文件',
    missing: '本次未报',
  },
  columns: {
    unit: '单位',
    project: '项目',
    year: '年度',
    annual: '年度金额（元）',
    midterm: '中期金额（元）',
    verdict: '结论',
    file: '文件',
    sheet: '工作表',
    cells: '单元格',
    severity: '级别',
    rule: '种类',
    message: '问题',
    standing: '与上次相比',
    kind: '核对事项',
    tables: '表数',
    toCorrect: '须修改',
    letter: '修改通知',
    units: '涉及单位',
    findings: '问题数',
    corrected: '已改正',
    reason: '原因',
    number: '序号',
    basis: '为什么要改',
  },
  total: '合计',
  colon: '：',
  noTable: '没有找到绩效目标申报表',
  across: {
    'twice-same': {
      title: '同一项目重复报送',
      message: ({ project, count, files }) => `“${project!}”报了 ${count!} 次，内容相同：${files!}。请只保留一份。`,
    },
    twice: {
      title: '同一项目报送多份',
      message: ({ project, count, files }) =>
        `“${project!}”在同一年度报了 ${count!} 份，内容不同：${files!}。请确认以哪一份为准。`,
    },
    'two-names': {
      title: '单位名称不一致',
      message: ({ names }) => `${names!}可能是同一单位，名称写法不一致，请统一为全称。`,
    },
    total: {
      title: '合计与批复不符',
      message: ({ unit, count, sum, approved, difference }) =>
        `${unit!}报送的 ${count!} 个项目年度金额合计 ${sum!} 元，批复 ${approved!} 元，相差 ${difference!} 元。`,
    },
    'total-unknown': {
      title: '合计未能核对',
      message: ({ unit, count, unknown, approved }) =>
        `${unit!}报送的 ${count!} 个项目中有 ${unknown!} 个未读出年度金额，未与批复 ${approved!} 元核对。`,
    },
    'not-received': {
      title: '未收到申报表',
      message: ({ unit, approved }) => `批复清单中有${unit!}（${approved!} 元），未收到它的申报表。`,
    },
    'not-listed': {
      title: '不在批复清单中',
      message: ({ unit }) => `批复清单中没有${unit!}，未核对合计。`,
    },
    'goal-copied': {
      title: '绩效目标沿用上年',
      message: ({ project, before }) =>
        `“${project!}”的绩效目标除年份外与上年（${before!}）一字不差，请确认是否符合今年的任务。`,
    },
    'values-unchanged': {
      title: '金额变了，指标值未变',
      message: ({ project, before, from, to }) =>
        `“${project!}”的年度金额由上年的 ${from!} 元变为 ${to!} 元，指标和指标值与上年（${before!}）完全相同，请重新测算。`,
    },
    'year-unchanged': {
      title: '年度未更新',
      message: ({ project, before, year }) => `“${project!}”的年度仍是 ${year!} 年，与上年的表（${before!}）相同。`,
    },
  },
  copy: {
    sheetName: '校验报告',
    table: (project, sheet, range) => `${project}（${sheet}!${range}）`,
    none: '未发现问题',
    rebuilt: (file) => `原文件 ${file} 不是 .xlsx，本副本由其内容重新排成，仅供对照；请在原文件中修改。`,
    notRead: '部分内容未读出，未作检查。',
  },
  letter: {
    title: '绩效目标申报表修改通知',
    to: (unit) => `${unit}：`,
    asked: (tables, wrong, errors, warnings) =>
      `经审核，你单位报送的 ${String(tables)} 张绩效目标申报表中，${String(wrong)} 张需要修改或核对：错误 ${String(errors)} 处，须修改；提醒 ${String(warnings)} 处，请核对，确有不妥的一并修改。`,
    clean: (tables) => `经审核，你单位报送的 ${String(tables)} 张绩效目标申报表未发现须修改的问题。`,
    by: (due) => (due === undefined ? '请修改后重新报送。' : `请于 ${due} 前修改并重新报送。`),
    corrected: (corrected, still, added) =>
      `与上次报送相比：已改正 ${String(corrected)} 处，仍未改 ${String(still)} 处，新出现 ${String(added)} 处。`,
    acrossTitle: '跨表核对',
    where: (file, sheet) => `文件 ${file}，工作表“${sheet}”`,
    noFindings: '未发现问题。',
    adviceNote: '“建议”不影响报送，供完善时参考。',
    office: '审核单位',
  },
  index: {
    search: '按单位、项目、文件查找',
    all: '全部结论',
    shown: (shown, all) => `显示 ${shown} / ${all} 张表`,
    more: '显示更多',
    byVerdict: '各表结论',
    byRule: '最多的问题',
    byUnit: '错误最多的单位',
    openSummary: '打开审核汇总（Excel）',
    facts: (files, tables, units) => `${String(files)} 个文件 · ${String(tables)} 张表 · ${String(units)} 个单位`,
    open: '副本',
    needsScript: '查找和图表需要浏览器允许脚本；不允许时请打开审核汇总。',
  },
  done: (tables, folder) => `已审核 ${String(tables)} 张表，结果在 ${folder}`,
  shardDone: (files, folder) =>
    `本分片 ${String(files)} 个文件已审核。全部分片完成后运行：heji review --merge --out ${folder}`,
  missingShards: (missing) => `这些分片还没有完成：${missing}`,
  noRecords: (folder) => `${folder} 中没有审核记录。`,
  mixedShards: '文件夹中有几种分片数的记录，请换一个 --out 文件夹重新审核。',
  notAFolder: (folder) => `${folder} 不是文件夹。`,
  totalsProblem: {
    'no-list': '批复清单中没有找到“单位”和“金额”两列。',
    'no-unit': '批复清单没有写明金额单位（元、万元等），未核对。',
  },
  notCopied: '这种文件不制作批注副本，问题见汇总。',
  copyBroken: '工作簿的结构特殊，未制作批注副本，问题见汇总。',
};

const enUS: ReviewTexts = {
  files: { copies: 'copies', letters: 'letters', summary: 'summary.xlsx' },
  title: 'Review of declaration tables',
  made: (date, version) => `Made on ${date} by Heji ${version}. Amounts in yuan. A person decides.`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  verdict: { errors: 'to correct', warnings: 'to look at', clean: 'nothing found', part: 'not all was read' },
  standing: { new: 'new', still: 'still there' },
  families: {
    funds: 'money',
    calc: 'calculation',
    complete: 'completeness',
    value: 'target values',
    indicator: 'indicators',
    consistency: 'consistency',
    score: 'scores',
    layout: 'layout',
    excel: 'cells',
    text: 'wording',
    basis: 'basis',
  },
  sheets: {
    tables: 'Tables',
    findings: 'Findings',
    units: 'By unit',
    rules: 'By rule',
    across: 'Across tables',
    corrected: 'Corrected',
    others: 'Files not checked',
    missing: 'Not handed in again',
  },
  columns: {
    unit: 'Unit',
    project: 'Project',
    year: 'Year',
    annual: 'Annual amount (yuan)',
    midterm: 'Mid-term amount (yuan)',
    verdict: 'Verdict',
    file: 'File',
    sheet: 'Sheet',
    cells: 'Cells',
    severity: 'Severity',
    rule: 'Rule',
    message: 'Finding',
    standing: 'Since the last hand-in',
    kind: 'What was compared',
    tables: 'Tables',
    toCorrect: 'To correct',
    letter: 'Letter',
    units: 'Units',
    findings: 'Findings',
    corrected: 'Corrected',
    reason: 'Reason',
    number: 'No.',
    basis: 'Why',
  },
  total: 'Total',
  colon: ': ',
  noTable: 'no declaration table was found',
  across: {
    'twice-same': {
      title: 'Project handed in twice',
      message: ({ project, count, files }) =>
        `“${project!}” was handed in ${count!} times with the same content: ${files!}. Keep one.`,
    },
    twice: {
      title: 'Several tables of one project',
      message: ({ project, count, files }) =>
        `“${project!}” has ${count!} tables of the same year with different contents: ${files!}. Say which one holds.`,
    },
    'two-names': {
      title: 'Unit under two names',
      message: ({ names }) => `${names!} may be one unit under two names; use the full one.`,
    },
    total: {
      title: 'Sum differs from what was approved',
      message: ({ unit, count, sum, approved, difference }) =>
        `The ${count!} projects of ${unit!} come to ${sum!} yuan, approved were ${approved!}: a difference of ${difference!}.`,
    },
    'total-unknown': {
      title: 'Sum not compared',
      message: ({ unit, count, unknown, approved }) =>
        `Of the ${count!} projects of ${unit!} the annual amount of ${unknown!} was not read; not compared with the approved ${approved!} yuan.`,
    },
    'not-received': {
      title: 'No table received',
      message: ({ unit, approved }) => `${unit!} is on the approved list (${approved!} yuan) and handed in no table.`,
    },
    'not-listed': {
      title: 'Not on the approved list',
      message: ({ unit }) => `${unit!} is not on the approved list; its sum was not compared.`,
    },
    'goal-copied': {
      title: 'Goals taken over from last year',
      message: ({ project, before }) => `The goals of “${project!}” are last year's (${before!}) but for the years.`,
    },
    'values-unchanged': {
      title: 'Money changed, values did not',
      message: ({ project, before, from, to }) =>
        `The annual amount of “${project!}” went from ${from!} to ${to!} yuan; indicators and values are last year's (${before!}).`,
    },
    'year-unchanged': {
      title: 'Year not brought up to date',
      message: ({ project, before, year }) =>
        `The year of “${project!}” is still ${year!}, as in last year's table (${before!}).`,
    },
  },
  copy: {
    sheetName: 'Heji report',
    table: (project, sheet, range) => `${project} (${sheet}!${range})`,
    none: 'Nothing found',
    rebuilt: (file) => `${file} is no .xlsx: this copy was laid out anew from its content. Correct the original.`,
    notRead: 'Not all was read; nothing is said about the rest.',
  },
  letter: {
    title: 'Corrections to your declaration tables',
    to: (unit) => `To ${unit}:`,
    asked: (tables, wrong, errors, warnings) =>
      `Of the ${String(tables)} tables you handed in, ${String(wrong)} need attention: ${String(errors)} errors to correct, ${String(warnings)} warnings to look at.`,
    clean: (tables) => `In the ${String(tables)} tables you handed in nothing was found that must be corrected.`,
    by: (due) =>
      due === undefined ? 'Please correct and hand in again.' : `Please correct and hand in again by ${due}.`,
    corrected: (corrected, still, added) =>
      `Since the last hand-in: ${String(corrected)} corrected, ${String(still)} still there, ${String(added)} new.`,
    acrossTitle: 'Across tables',
    where: (file, sheet) => `File ${file}, sheet “${sheet}”`,
    noFindings: 'Nothing found.',
    adviceNote: '“Advice” does not stand in the way of a hand-in.',
    office: 'Reviewed by',
  },
  index: {
    search: 'Find a unit, project or file',
    all: 'All verdicts',
    shown: (shown, all) => `${shown} of ${all} tables`,
    more: 'Show more',
    byVerdict: 'Verdicts',
    byRule: 'Most frequent findings',
    byUnit: 'Units with most errors',
    openSummary: 'Open the summary (Excel)',
    facts: (files, tables, units) => `${String(files)} files · ${String(tables)} tables · ${String(units)} units`,
    open: 'copy',
    needsScript: 'Search and charts need scripts; without them open the summary.',
  },
  done: (tables, folder) => `${String(tables)} tables reviewed, see ${folder}`,
  shardDone: (files, folder) =>
    `The ${String(files)} files of this shard are reviewed. After all shards: heji review --merge --out ${folder}`,
  missingShards: (missing) => `These shards are not done: ${missing}`,
  noRecords: (folder) => `There are no records of a review in ${folder}.`,
  mixedShards: 'The folder holds records of different numbers of shards; review into another --out folder.',
  notAFolder: (folder) => `${folder} is not a folder.`,
  totalsProblem: {
    'no-list': 'The list of totals has no columns for the unit and the amount.',
    'no-unit': 'The list of totals does not say in which unit its amounts are; they were not compared.',
  },
  notCopied: 'No annotated copy is made of such a file; see the summary.',
  copyBroken: 'The workbook is built unusually; no annotated copy was made, see the summary.',
};

export const reviewTexts: Readonly<Record<Locale, ReviewTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
