/** What the pane says until its first check is shown. The finance officer's own words; cells are written as Excel writes them. */
export const zhCN = {
  product: '核绩',
  severity: { error: '错误', warning: '提醒', advice: '建议' },

  views: { label: '功能', check: '校验', library: '指标库', settings: '设置', opening: '正在打开…' },

  recognised: {
    noProject: '（项目名称为空）',
    noYear: '年度未识别',
    noUnit: '金额单位未识别',
    year: (year: number) => `${year} 年`,
    indicators: (count: number) => `${count} 条指标`,
    correct: '更正',
  },

  check: {
    check: '校验',
    checkWorkbook: '校验工作簿',
    clearMarks: '清除标记',
    undo: '撤销',
    undoOf: (what: string) => `撤销：${what}`,
    cancel: '取消',
    reading: '正在读取表格…',
    checking: '正在校验…',
    applying: '正在修改表格…',
    marking: '正在标出问题单元格…',
    progress: (done: number, total: number) => `第 ${done} 张，共 ${total} 张工作表`,
    waitingForCell: '正在编辑单元格。请按回车键完成输入，随后会自动继续。',
    key: (key: string) => `快捷键 ${key}`,
  },

  verdict: {
    heading: '结论',
    errors: (count: number) => `${count} 处错误，提交前必须修改`,
    onlyWarnings: (count: number) => `没有错误，另有 ${count} 处提醒请核对`,
    clean: '可以提交',
    toFill: (count: number) => `正在填写，还有 ${count} 项要填`,
    alsoToFill: (count: number) => `还有 ${count} 项要填`,
    cleanInPart: '已校验的内容没有发现问题',
    ofTables: (tables: number, words: string) => `${tables} 张申报表：${words}`,
    unread: (count: number) => `有 ${count} 处内容没有读懂，没有校验`,
    rulesOff: (count: number) => `停用了 ${count} 条规则，相应内容没有校验`,
    rulesLowered: (count: number) => `有 ${count} 条规则改低了级别`,
    notRead: (parts: readonly string[]) => `没有找到${parts.join('、')}，这些内容没有校验，提交前请自行核对。`,
    parts: { project: '项目名称', funds: '预算资金', goals: '总体目标', indicators: '绩效指标' },
    cleanDetail: '没有发现错误，也没有需要核对的地方。',
    adviceDetail: (count: number) => `另有 ${count} 条写法建议，不影响提交。`,
    counts: (warnings: number, advice: number) =>
      `另有${[warnings && `提醒 ${warnings} 处`, advice && `建议 ${advice} 条`].filter(Boolean).join('、')}`,
    ignored: (count: number) => `已忽略 ${count} 处`,
    live: '修改表格后自动重新校验',
    liveOff: '自动校验已关闭，修改后请点“校验”',
    stale: '表格已改动，结论可能过时，请点“校验”',
  },

  findings: {
    heading: '问题清单',
    previous: '上一条',
    next: '下一条',
    settled: (count: number) => `已改正（${count}）`,
    group: (severity: string, count: number) => `${severity}（${count}）`,
    andMore: (count: number) => `等 ${count} 处`,
    why: '为什么',
    fix: '修改',
    choose: '选择改法',
    ignore: '忽略',
    ignored: '已忽略',
    resolved: '已改正',
    fresh: '新发现',
    showMore: (next: number, left: number) =>
      next < left ? `再显示 ${next} 条（还有 ${left} 条）` : `显示其余 ${left} 条`,
  },

  report: {
    make: '生成校验报告',
    savePage: '另存为网页（供打印）',
    done: (sheet: string) => `校验报告已写入工作表“${sheet}”。`,
    colon: '：',
  },

  /** Where a part of the pane did not load, or the whole of it failed. */
  crash: {
    notLoaded: '这一部分没有加载成功，可能是网络断开了。其他功能可以照常使用，请稍后再试。',
    unexpected: '程序遇到意外情况，没有完成这一步。请重试；如再次出现，请把详细信息复制给维护人员。',
    paneOnly: '表格没有被改动，可以照常保存。请重新打开面板；如再次出现，请把详细信息复制给维护人员。',
    details: '详细信息',
    copyDetails: '复制详细信息',
    copied: '已复制',
    reload: '重新打开面板',
  },

  start: {
    notExcel: '核绩要在 Excel 里使用。请在 Excel 的“插入”或“加载项”中打开核绩。',
    oldExcel: '这个版本的 Excel 太旧，核绩需要 Excel 2021 或更新版本（包括 Microsoft 365 和网页版 Excel）。',
  },
};
