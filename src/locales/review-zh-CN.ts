import type { ReviewTexts } from './review-texts';

export const reviewZhCN: ReviewTexts = {
  files: { copies: '批注副本', letters: '修改通知', summary: '审核汇总.xlsx' },
  title: '绩效目标申报表审核汇总',
  made: (date, version) => `${date} 由核绩 ${version} 生成。金额单位：元。结论供审核参考，以人工复核为准。`,
  severity: { error: '错误', warning: '提醒', advice: '建议' },
  verdict: { errors: '须修改', warnings: '请核对', clean: '未发现问题', part: '部分内容没有读懂' },
  standing: { new: '新出现', still: '仍未改' },
  families: {
    funds: '资金',
    calc: '测算',
    complete: '完整性',
    value: '指标值',
    indicator: '指标',
    consistency: '前后一致',
    score: '分值与自评',
    layout: '表格结构',
    excel: '单元格',
    text: '文字',
    basis: '依据与代码',
  },
  sheets: {
    tables: '各表结论',
    findings: '全部问题',
    units: '按单位',
    rules: '按问题种类',
    across: '跨表核对',
    corrected: '已改正',
    others: '未审核的文件',
    missing: '本次未报',
  },
  columns: {
    unit: '单位',
    project: '项目',
    year: '年度',
    annual: '年度金额（元）',
    annualOnce: '年度金额（元，同一项目计一次）',
    notReviewed: '未审核的文件',
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
    'total-unread': {
      title: '合计未能核对',
      message: ({ unit, unread, count, sum, approved }) =>
        `${unit!}有 ${unread!} 个文件没有读出（见“未审核的文件”）；已读出的 ${count!} 个项目年度金额合计 ${sum!} 元，未与批复 ${approved!} 元核对。`,
    },
    'wrong-folder': {
      title: '文件可能放错文件夹',
      message: ({ unit, folder, project }) =>
        `“${project!}”写的单位是${unit!}，却在文件夹“${folder!}”中，请确认是否放错。`,
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
    notRead: '部分内容没有读懂，没有审核。',
  },
  letter: {
    title: '绩效目标申报表修改通知',
    to: (unit) => `${unit}：`,
    asked: (tables, wrong, errors, warnings) =>
      `经审核，你单位报送的 ${String(tables)} 张绩效目标申报表中，${String(wrong)} 张需要修改或核对：${[
        errors > 0 ? `错误 ${String(errors)} 处，须修改` : '',
        warnings > 0 ? `提醒 ${String(warnings)} 处，请核对，确有不妥的一并修改` : '',
      ]
        .filter(Boolean)
        .join('；')}。`,
    clean: (tables) => `经审核，你单位报送的 ${String(tables)} 张绩效目标申报表未发现须修改的问题。`,
    nothingReviewed: (files) => `你单位报送的 ${String(files)} 个文件中没有可以审核的绩效目标申报表，原因见下。`,
    missing: (tables) => `上次须修改或核对的 ${String(tables)} 张表这次没有报送。`,
    missingTables: '上次须修改或核对、这次没有报送的表',
    alsoFailed: (files) => `另有 ${String(files)} 个文件没能审核，原因见下。`,
    by: (due) => (due === undefined ? '请修改后重新报送。' : `请于 ${due} 前修改并重新报送。`),
    corrected: (corrected, still, added) =>
      `与上次报送相比：已改正 ${String(corrected)} 处，仍未改 ${String(still)} 处，新出现 ${String(added)} 处。`,
    acrossTitle: '跨表核对',
    where: (file, sheet) => `文件 ${file}，工作表“${sheet}”`,
    noFindings: '未发现问题。',
    cleanTables: (tables) => `未发现问题的表（${String(tables)} 张）`,
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
    others: (files) => `未审核的文件 ${String(files)} 个`,
    open: '副本',
    needsScript: '查找和图表需要浏览器允许脚本；不允许时请打开审核汇总。',
  },
  done: (tables, others, folder) =>
    `已审核 ${String(tables)} 张表，结果在 ${folder}${others > 0 ? `；另有 ${String(others)} 个文件没有审核，原因见汇总中的“未审核的文件”` : ''}`,
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
  passedOver: {
    word: '旧版 Word 或 WPS 文字文件，不能读取。请另存为 .docx 后重新报送。',
    workbook: '这种格式的工作簿不能读取。请另存为 .xlsx 后重新报送。',
    scan: 'PDF、OFD 或图片，不能读取。申报表请报送电子表格。',
    link: '这是指向文件夹的链接，没有读取其中的文件。',
    other: '不是表格文件，没有审核。',
  },
  notCopied: '这种文件不制作批注副本，问题见汇总。',
  copyBroken: '工作簿的结构特殊，未制作批注副本，问题见汇总。',
};
