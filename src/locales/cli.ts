import type { Locale } from '../core/localized';
import type { FileErrorCode, OtherContent } from '../hosts/file/file-error';

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
  /** Files done, of all; seconds left where that can be said. */
  readonly progress: (done: number, total: number, secondsLeft: number | undefined) => string;
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
    'not-a-file': '这不是普通文件（是文件夹、管道或设备），未读取。',
    'not-a-workbook': '这不是能读的表格文件（.xlsx、.xlsm、.xls、.et、.ods、.csv、.docx）。',
    'other-archive': '这是 .rar 或 .7z 压缩包，不能读取。请解压，或改用 .zip。',
    encrypted: '工作簿设有打开密码，请先在 Excel 中取消密码再检查。',
    'too-large': '文件过大或内容过多，未检查。请确认它确实是申报表。',
    timeout: '检查用时过长，已停止。请确认它确实是申报表。',
    broken: '工作簿已损坏，无法打开。请在 Excel 中打开并修复后重新保存。',
    internal: '检查这个文件时程序出错，文件未改动。',
  },
  otherContent: {
    html: '这是网页格式，只是文件名写成了 Excel 的。请在 Excel 中打开，另存为 .xlsx 后再检查。',
    'xml-2003': '这是“XML 电子表格 2003”格式。请在 Excel 中打开，另存为 .xlsx 后再检查。',
    'open-document': '这是 OpenDocument 文字或演示文件，不是表格。',
    powerpoint: '这是 PowerPoint 文件，不是表格。',
  },
  unread: (sheet, cells) => `工作表“${sheet}”中有 ${String(cells)} 个单元格离其他内容太远，未读取。`,
  sheetFailed: (sheet) => `读取工作表“${sheet}”时程序出错，这张表未检查；其他工作表不受影响。`,
  kept: (off, lowered, ignored) =>
    `此工作簿在 Excel 中自行${[
      off ? `停用了 ${String(off)} 条规则` : '',
      lowered ? `把 ${String(lowered)} 条规则改为较轻的级别` : '',
      ignored ? `忽略了 ${String(ignored)} 处问题` : '',
    ]
      .filter(Boolean)
      .join('，')}；命令行不采用这些设置。`,
  notFollowed: '这是指向文件夹的符号链接，未进入。',
  interrupted: '已中断，以上是已检查的文件。',
  interruptedReview: '已中断，已审核的文件都已保留。加上 --resume 再运行即可接着审核。',
  notWritten: (reason) => `结果没有写完：${reason}`,
  noTable: '没有找到绩效目标申报表：未见“项目名称”“绩效目标”“一级指标”等表头。',
  exists: (file) => `${file} 已存在，不覆盖；请换一个名字。`,
  anonymised: (file) => `已写入 ${file}。名称、人名、电话、文号已隐去，金额、目标和指标保留；发送前请再看一遍。`,
  noFiles: '没有可检查的文件（.xlsx、.xlsm、.xls、.et、.ods、.csv、.docx，或其 .zip）。',
  badSettings: (file, issues) => `设置文件 ${file} 有误：\n${issues}`,
  settingsTooLarge: '文件超过 1 MB，不是核绩的设置文件，未读取。',
  unknownProfile: (id, known) => `没有名为“${id}”的样式。可选：${known}`,
  severity: { error: '错误', warning: '提醒', advice: '建议' },
  table: ({ project, year, profile, unit, indicators }) =>
    `${project} · ${year} · ${profile} · ${unit} · ${indicators} 条指标`,
  noFindings: '未发现问题',
  notUnderstood: (cells) => `这几处没有读懂，未作检查：${cells}`,
  guessed: (columns) => `这几列按内容判断，请核对：${columns}`,
  total: ({ files, tables, errors, warnings, advice }) =>
    `共 ${files} 个文件，${tables} 张表：错误 ${errors}，提醒 ${warnings}，建议 ${advice}`,
  unknown: '未识别',
  csvColumns: ['文件', '工作表', '单位', '项目', '年度', '级别', '规则', '单元格', '问题'],
  progress: (done, total, left) =>
    `${String(done)}/${String(total)}${left === undefined ? '' : `，约剩 ${clock(left)}`}`,
  unexpected: (message) => `程序出错，文件未改动：${message}`,
  noLibrary: '没有找到指标库：工作表的前几行应有“二级指标”“三级指标”等表头。',
  refusedRow: (sheet, row, name, why) => `${sheet} 第 ${String(row)} 行“${name}”没有导入：${why}`,
  libraryRead: (taken, fields, refused) =>
    `已导入 ${String(taken)} 条指标，分属 ${String(fields)} 个领域；${String(refused)} 条没有导入。`,
};

const enUS: CliTexts = {
  fileErrors: {
    'not-found': 'There is no such file or folder.',
    'not-readable': 'The file may not be read.',
    'not-a-file': 'This is a folder, a pipe or a device, no file; it was not read.',
    'not-a-workbook': 'This is no table that can be read (.xlsx, .xlsm, .xls, .et, .ods, .csv, .docx).',
    'other-archive': 'This is a .rar or .7z archive, which cannot be read. Unpack it, or use .zip.',
    encrypted: 'The workbook has a password to open. Remove it in Excel first.',
    'too-large': 'The file is too large, or holds too much, and was not checked. Is it really a declaration table?',
    timeout: 'The check took too long and was ended. Is it really a declaration table?',
    broken: 'The workbook is damaged. Open and repair it in Excel, then save it again.',
    internal: 'The program failed on this file; the file was not changed.',
  },
  otherContent: {
    html: 'This is a web page under the name of a workbook. Open it in Excel and save it as .xlsx.',
    'xml-2003': 'This is an “XML Spreadsheet 2003”. Open it in Excel and save it as .xlsx.',
    'open-document': 'This is an OpenDocument text or presentation, no spreadsheet.',
    powerpoint: 'This is a PowerPoint file, no spreadsheet.',
  },
  unread: (sheet, cells) =>
    `On the sheet “${sheet}” ${String(cells)} cells stand too far from all others and were not read.`,
  sheetFailed: (sheet) => `The program failed on the sheet “${sheet}”, which was not checked; the others were.`,
  kept: (off, lowered, ignored) =>
    `In Excel this workbook has ${[
      off ? `${String(off)} rules switched off` : '',
      lowered ? `${String(lowered)} rules lowered` : '',
      ignored ? `${String(ignored)} findings ignored` : '',
    ]
      .filter(Boolean)
      .join(', ')}; the command line does not follow that.`,
  notFollowed: 'This is a symbolic link to a folder; it was not followed.',
  interrupted: 'Interrupted; above are the files that were checked.',
  interruptedReview: 'Interrupted; what was reviewed is kept. Run it again with --resume to go on.',
  notWritten: (reason) => `The results could not all be written: ${reason}`,
  noTable: 'No declaration table was found: none of the labels 项目名称, 绩效目标, 一级指标 … stands on a sheet.',
  exists: (file) => `${file} exists and is not written over; choose another name.`,
  anonymised: (file) =>
    `Written to ${file}. Names, telephone and document numbers are gone; amounts, goals and indicators stay: look through it before you send it.`,
  noFiles: 'There is no file to check (.xlsx, .xlsm, .xls, .et, .ods, .csv, .docx, or a .zip of them).',
  badSettings: (file, issues) => `The settings file ${file} is not valid:\n${issues}`,
  settingsTooLarge: 'It is larger than a megabyte, so it is no settings file; it was not read.',
  unknownProfile: (id, known) => `There is no profile "${id}". Known: ${known}`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  table: ({ project, year, profile, unit, indicators }) =>
    `${project} · ${year} · ${profile} · ${unit} · ${indicators} indicators`,
  noFindings: 'nothing found',
  notUnderstood: (cells) => `not understood, not checked: ${cells}`,
  guessed: (columns) => `columns told by their content, please look: ${columns}`,
  total: ({ files, tables, errors, warnings, advice }) =>
    `${files} files, ${tables} tables: ${errors} errors, ${warnings} warnings, ${advice} advice`,
  unknown: 'not recognised',
  csvColumns: ['file', 'sheet', 'unit', 'project', 'year', 'severity', 'rule', 'cells', 'finding'],
  progress: (done, total, left) =>
    `${String(done)} of ${String(total)}${left === undefined ? '' : `, about ${clock(left)} left`}`,
  unexpected: (message) => `The program failed, no file was changed: ${message}`,
  noLibrary:
    'No indicator library was found: the first rows of a sheet should have headings such as 二级指标 and 三级指标.',
  refusedRow: (sheet, row, name, why) => `${sheet} row ${String(row)} "${name}" was not imported: ${why}`,
  libraryRead: (taken, fields, refused) =>
    `${String(taken)} indicators of ${String(fields)} fields were imported; ${String(refused)} were not.`,
};

export const cliTexts: Readonly<Record<Locale, CliTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
