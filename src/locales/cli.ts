import type { Locale } from '../core/localized';
import { s } from './plural';
import type { FileErrorCode, OtherContent } from '../hosts/file/file-error';

/** What a command is doing, where it says how far it is. */
export type ProgressStep = 'find' | 'check' | 'review' | 'records' | 'letters' | 'summary';

interface CliTexts {
  readonly fileErrors: Readonly<Record<FileErrorCode | 'internal', string>>;
  /** What a file is instead of a workbook, and what helps. */
  readonly otherContent: Readonly<Record<OtherContent, string>>;
  readonly noTable: string;
  /** Filled cells of a sheet that were not read. */
  readonly unread: (sheet: string, cells: number) => string;
  /** A sheet at which the reading failed. */
  readonly sheetFailed: (sheet: string) => string;
  /** What the workbook tells the pane not to report. */
  readonly kept: (off: number, lowered: number, ignored: number) => string;
  readonly notFollowed: string;
  readonly interrupted: string;
  readonly interruptedReview: string;
  readonly notWritten: (reason: string) => string;
  readonly noFiles: string;
  readonly exists: (file: string) => string;
  readonly anonymised: (file: string) => string;
  readonly badSettings: (file: string, issues: string) => string;
  /** Above a megabyte. */
  readonly settingsTooLarge: string;
  readonly unknownProfile: (id: string, known: string) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'advice', string>>;
  readonly table: (facts: {
    project: string;
    year: string;
    profile: string;
    unit: string;
    indicators: number;
  }) => string;
  readonly noFindings: string;
  /** Cells that were not understood, and the columns whose meaning was guessed. */
  readonly notUnderstood: (cells: string) => string;
  readonly guessed: (columns: string) => string;
  readonly total: (counts: {
    files: number;
    tables: number;
    errors: number;
    warnings: number;
    advice: number;
  }) => string;
  readonly unknown: string;
  readonly csvColumns: readonly string[];
  /** What is being counted on the terminal. */
  readonly steps: Readonly<Record<ProgressStep, string>>;
  /** How many are done, of all where that is known; seconds left where that can be said. */
  readonly progress: (done: number, total: number | undefined, secondsLeft: number | undefined) => string;
  readonly unexpected: (message: string) => string;
  readonly noLibrary: string;
  readonly refusedRow: (sheet: string, row: number, name: string, why: string) => string;
  readonly libraryRead: (taken: number, fields: number, refused: number) => string;
}

/** 75 → 1:15. */
const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

const zhCN: CliTexts = {
  fileErrors: {
    'not-found': '找不到这个文件或文件夹。',
    'not-readable': '没有权限读取这个文件。',
    'not-a-file': '这不是普通文件（是文件夹、管道或设备），没有读取。',
    'not-a-workbook': '这不是能读的表格文件（.xlsx、.xlsm、.xls、.et、.ods、.csv、.docx）。',
    'other-archive': '这是 .rar 或 .7z 压缩包，不能读取。请解压，或改用 .zip。',
    encrypted: '文件设有打开密码，没有校验。请取消密码后重新保存；带密码的压缩包请去掉密码重新打包。',
    'too-large': '文件过大或内容过多，没有校验。请确认它确实是申报表。',
    timeout: '校验用时过长，已停止。请确认它确实是申报表。',
    broken: '文件已损坏，无法打开。请打开并修复后重新保存；压缩包请重新打包。',
    internal: '校验这个文件时程序出错，文件没有改动。',
  },
  otherContent: {
    empty: '文件是空的，可能没有复制完或上传完。请重新报送。',
    html: '这是网页格式，只是文件名写成了 Excel 的。请在 Excel 中打开，另存为 .xlsx 后再校验。',
    'xml-2003': '这是“XML 电子表格 2003”格式。请在 Excel 中打开，另存为 .xlsx 后再校验。',
    'open-document': '这是 OpenDocument 文字或演示文件，不是表格。',
    powerpoint: '这是 PowerPoint 文件，不是表格。',
  },
  unread: (sheet, cells) => `工作表“${sheet}”中有 ${String(cells)} 个单元格离其他内容太远，没有读取，也没有校验。`,
  sheetFailed: (sheet) => `读取工作表“${sheet}”时程序出错，没有校验；其他工作表已校验。`,
  kept: (off, lowered, ignored) =>
    `此工作簿在 Excel 中自行${[
      off ? `停用了 ${String(off)} 条规则` : '',
      lowered ? `把 ${String(lowered)} 条规则改为较轻的级别` : '',
      ignored ? `忽略了 ${String(ignored)} 处问题` : '',
    ]
      .filter(Boolean)
      .join('，')}；命令行不采用这些设置。`,
  notFollowed: '这是指向文件夹的符号链接，没有读取其中的文件。',
  interrupted: '已中断，以上是已校验的文件。',
  interruptedReview: '已中断，已审核的文件都已保留。加上 --resume 再运行即可接着审核。',
  notWritten: (reason) => `结果没有写完：${reason}`,
  noTable: '没有找到绩效目标申报表：未见“项目名称”“绩效目标”“一级指标”等表头。',
  exists: (file) => `${file} 已存在，不覆盖；请换一个名字。`,
  anonymised: (file) => `已写入 ${file}。名称、人名、电话、文号已隐去，金额、目标和指标保留；发送前请再看一遍。`,
  noFiles: '没有可以校验的文件（.xlsx、.xlsm、.xls、.et、.ods、.csv、.docx，或其 .zip）。',
  badSettings: (file, issues) => `设置文件 ${file} 有误：\n${issues}`,
  settingsTooLarge: '文件超过 1 MB，不是核绩的设置文件，没有读取。',
  unknownProfile: (id, known) => `没有名为“${id}”的样式。可选：${known}`,
  severity: { error: '错误', warning: '提醒', advice: '建议' },
  table: ({ project, year, profile, unit, indicators }) =>
    `${project} · ${year} · ${profile} · ${unit} · ${indicators} 条指标`,
  noFindings: '没有发现问题',
  notUnderstood: (cells) => `这几处没有读懂，没有校验：${cells}`,
  guessed: (columns) => `这几列按内容判断，请核对：${columns}`,
  total: ({ files, tables, errors, warnings, advice }) =>
    `共 ${files} 个文件，${tables} 张表：错误 ${errors}，提醒 ${warnings}，建议 ${advice}`,
  unknown: '未识别',
  csvColumns: ['文件', '工作表', '单位', '项目', '年度', '级别', '规则', '单元格', '问题'],
  steps: {
    find: '查找文件',
    check: '校验',
    review: '审核',
    records: '读取审核记录',
    letters: '写修改通知',
    summary: '写审核汇总',
  },
  progress: (done, total, left) =>
    `${String(done)}${total === undefined ? '' : `/${String(total)}`}${left === undefined ? '' : `，约剩 ${clock(left)}`}`,
  unexpected: (message) => `程序出错，文件没有改动：${message}`,
  noLibrary: '没有找到指标库：工作表的前几行应有“二级指标”“三级指标”等表头。',
  refusedRow: (sheet, row, name, why) => `${sheet} 第 ${String(row)} 行“${name}”没有导入：${why}`,
  libraryRead: (taken, fields, refused) =>
    `已导入 ${String(taken)} 条指标，分属 ${String(fields)} 个领域；${String(refused)} 条没有导入。`,
};

const enUS: CliTexts = {
  fileErrors: {
    'not-found': 'This file or folder does not exist.',
    'not-readable': 'You have no permission to read this file.',
    'not-a-file': 'This is not a file (but a folder, a pipe or a device); it was not read.',
    'not-a-workbook': 'This is not a table file that can be read (.xlsx, .xlsm, .xls, .et, .ods, .csv, .docx).',
    'other-archive': 'This is a .rar or .7z archive, which cannot be read. Unpack it, or use .zip.',
    encrypted:
      'The file needs a password to open. Save it without one; pack a protected archive again without a password.',
    'too-large':
      'The file is too large or has too much content and was not checked. Make sure that it is a declaration table.',
    timeout: 'The check took too long and was stopped. Make sure that the file is a declaration table.',
    broken: 'The file is damaged. Open and repair it, then save it again; pack an archive again.',
    internal: 'An error occurred in Heji while checking this file; the file was not changed.',
  },
  otherContent: {
    empty: 'The file is empty; it may not have been copied or uploaded completely. Submit it again.',
    html: 'This is a web page with the file name of a workbook. Open it in Excel and save it as .xlsx.',
    'xml-2003': 'This is an “XML Spreadsheet 2003” file. Open it in Excel and save it as .xlsx.',
    'open-document': 'This is an OpenDocument text or presentation, not a spreadsheet.',
    powerpoint: 'This is a PowerPoint file, not a spreadsheet.',
  },
  unread: (sheet, cells) =>
    `On the sheet “${sheet}”, ${s(cells, 'cell')} too far from all others: not read and not checked.`,
  sheetFailed: (sheet) =>
    `An error occurred in Heji while reading the sheet “${sheet}”, which was not checked; the other sheets were.`,
  kept: (off, lowered, ignored) =>
    `In Excel this workbook has ${[
      off ? `${s(off, 'rule')} switched off` : '',
      lowered ? `${s(lowered, 'rule')} reported at a lower severity` : '',
      ignored ? `${s(ignored, 'finding')} ignored` : '',
    ]
      .filter(Boolean)
      .join(', ')}; the command line does not follow that.`,
  notFollowed: 'This is a symbolic link to a folder; the files in it were not read.',
  interrupted: 'Interrupted; the files above were checked.',
  interruptedReview: 'Interrupted; what was reviewed is kept. Run the command again with --resume to continue.',
  notWritten: (reason) => `The results could not be written completely: ${reason}`,
  noTable: 'No declaration table was found: there are no headings such as 项目名称, 绩效目标 or 一级指标.',
  exists: (file) => `${file} already exists and was not overwritten; choose another name.`,
  anonymised: (file) =>
    `Written to ${file}. Names, telephone numbers and document numbers were removed; amounts, goals and indicators were kept. Look through it before you send it.`,
  noFiles: 'There are no files to check (.xlsx, .xlsm, .xls, .et, .ods, .csv, .docx, or a .zip of these).',
  badSettings: (file, issues) => `The settings file ${file} is not valid:\n${issues}`,
  settingsTooLarge: 'The file is larger than 1 MB, so it is not a settings file of Heji; it was not read.',
  unknownProfile: (id, known) => `There is no form “${id}”. Choose one of: ${known}`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  table: ({ project, year, profile, unit, indicators }) =>
    `${project} · ${year} · ${profile} · ${unit} · ${s(indicators, 'indicator')}`,
  noFindings: 'nothing found',
  notUnderstood: (cells) => `not understood, not checked: ${cells}`,
  guessed: (columns) => `columns recognised by their content, please check: ${columns}`,
  total: ({ files, tables, errors, warnings, advice }) =>
    `${s(files, 'file')}, ${s(tables, 'table')}: ${s(errors, 'error')}, ${s(warnings, 'warning')}, ${s(advice, 'piece', 'pieces')} of advice`,
  unknown: 'not recognised',
  csvColumns: ['file', 'sheet', 'unit', 'project', 'year', 'severity', 'rule', 'cells', 'finding'],
  steps: {
    find: 'Looking for files:',
    check: 'Checking:',
    review: 'Reviewing:',
    records: 'Reading the records:',
    letters: 'Writing letters:',
    summary: 'Writing the summary:',
  },
  progress: (done, total, left) =>
    `${String(done)}${total === undefined ? '' : ` of ${String(total)}`}${left === undefined ? '' : `, about ${clock(left)} left`}`,
  unexpected: (message) => `An error occurred in Heji; no file was changed: ${message}`,
  noLibrary:
    'No indicator library was found: the first rows of a sheet should have headings such as 二级指标 and 三级指标.',
  refusedRow: (sheet, row, name, why) => `${sheet}, row ${String(row)}, “${name}” was not imported: ${why}`,
  libraryRead: (taken, fields, refused) =>
    `${s(taken, 'indicator')} in ${s(fields, 'field')} imported; ${String(refused)} not imported.`,
};

export const cliTexts: Readonly<Record<Locale, CliTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
