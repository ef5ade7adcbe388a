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
    correctHint: '识别得不对？可以换一种样式，或者先在表中选中申报表的区域再重新识别。',
    profile: '表格样式',
    profileByTable: '按表格自动判断',
    profileReason: (reason: string) => `判断依据：${reason}`,
    useSelection: '按选中的区域识别',
    useWholeSheet: '恢复识别整张工作表',
    onlyRange: (range: string) => `只识别 ${range}`,
    table: '申报表',
    tableName: (sheet: string, project: string) => `${sheet} · ${project}`,
    tableCounts: (errors: number, warnings: number) =>
      [errors && `错误 ${errors}`, warnings && `提醒 ${warnings}`].filter(Boolean).join(' · ') || '没有问题',
    understood: '识别到的内容',
    formTitle: '表名',
    yearLabel: '年度',
    unitLabel: '金额单位',
    indicatorLabel: '指标行',
    column: (letter: string) => `${letter} 列`,
    unread: '未识别的内容',
    unreadCount: (count: number) => `${count} 处`,
    unreadHint: '这些单元格没有读懂，没有校验。点一项可跳到该单元格。',
    automatic: '恢复自动识别',
    columnsStale: '您指定过各列的内容，但表头已移动或改动，对不上了，现按自动识别。请重新指定，或恢复自动识别。',
  },

  check: {
    check: '校验',
    checkWorkbook: '校验工作簿',
    clearMarks: '清除标记',
    marksCleared: '标记已清除，表格恢复原样。',
    marksOld: '问题有变化，单元格上的标记还是旧的。这个版本的 Excel 每改一次标记就清空“撤消”记录，所以没有自动更新。',
    updateMarks: '更新标记',
    undo: '撤销',
    undoOf: (what: string) => `撤销：${what}`,
    undone: (what: string) => `已撤销：${what}`,
    cancel: '取消',
    cancelled: '已取消，问题清单没有更新。',
    notMarked: (sheets: readonly string[]) =>
      `工作表“${sheets.join('”“')}”受保护，没有做标记（问题仍列在清单里）；其余工作表已标记。`,
    unseen: (hidden: 'rows' | 'columns'): string =>
      hidden === 'rows'
        ? '选中的单元格所在的行被筛选或隐藏了，现在看不见；不影响校验、标记和修改。要看到它，请在“数据”选项卡中清除筛选，或取消隐藏行。'
        : '选中的单元格所在的列被隐藏了，现在看不见；不影响校验、标记和修改。要看到它，请取消隐藏列。',
    stuck: (sheet: string, rule: string) =>
      `规则 ${rule} 在工作表“${sheet}”上 20 秒没有结果，已停止，这次打开期间不再使用；其余规则照常校验。请把这张表发给维护人员。`,
    stuckReading: (sheet: string) =>
      `工作表“${sheet}”20 秒没有读完，已停止，没有校验；其余工作表照常校验。请把这张表发给维护人员。`,
    cellsFar: (sheets: readonly string[]) =>
      `工作表“${sheets.join('”“')}”中有内容离表格太远或太多，没有读入，也没有校验。`,
    manual: 'Excel 设成了手动计算，公式的结果可能还是旧的：按 F9 重新计算，再点“校验”。',
    sheetsFailed: (sheets: readonly string[]) =>
      `读取工作表“${sheets.join('”“')}”时程序出错，没有校验；其他工作表已校验。请把这张表发给维护人员。`,
    sheetsTooLarge: (sheets: readonly string[]) =>
      `内容太多、没有读入的工作表：${sheets.join('、')}。其他工作表已校验。`,
    reading: '正在读取表格…',
    checking: '正在校验…',
    applying: '正在修改表格…',
    marking: '正在标出问题单元格…',
    progress: (done: number, total: number) => `第 ${done} 张，共 ${total} 张工作表`,
    waitingForCell: '正在编辑单元格。请按回车键完成输入，随后会自动继续。',
    key: (key: string) => `快捷键 ${key}`,
    officeWrong: (why: string) => `本单位统一发布的设置没有读进来，已按核绩自带的设置校验。请告知维护人员。\n${why}`,
    dismiss: '关闭提示',
    inserted: (count: number, toFill: number) =>
      `已插入 ${count} 条指标，所在的行已选中，请核对。` +
      (toFill > 0 ? `有 ${toFill} 处写着“〔待填〕”，请逐处填上。` : ''),
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
    rulesOff: (count: number) => `停用了 ${count} 条规则，没有按它们校验`,
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

  overview: {
    map: '表格缩略图',
    mapLabel: (errors: number, warnings: number, advice: number) =>
      `表格缩略图：错误 ${errors} 处，提醒 ${warnings} 处，建议 ${advice} 处。下面的清单逐处列出。`,
    mapHint: '点一格可跳到该单元格',
    completeness: '指标完整性',
    level1: '一级指标',
    level2: '二级指标',
    state: '情况',
    present: (count: number) => `${count} 条`,
    missing: '缺少',
    optional: '不要求',
    partly: (missing: number) => `缺 ${missing} 类`,
    complete: '齐全',
  },

  toFill: { heading: '还要填写', hint: '按表中顺序列出，点一项可跳到该单元格。填完后这里自动换成问题清单。' },

  findings: {
    heading: '问题清单',
    previous: '上一条',
    next: '下一条',
    settled: (count: number) => `已改正（${count}）`,
    inCells: (count: number) => `${count} 处`,
    group: (severity: string, count: number) => `${severity}（${count}）`,
    andMore: (count: number) => `等 ${count} 处`,
    why: '为什么',
    basis: '依据',
    bad: '错误写法',
    good: '正确写法',
    fix: '修改',
    choose: '选择改法',
    chooseHint: '合计或某一项可能填错，请按实际选一种改法：',
    chooseThis: '照此修改',
    fixAll: (count: number) => `全部可修改项（${count}）`,
    before: '修改前',
    after: '修改后',
    blank: '（空）',
    kept: { text: '（文本）', number: '（数值）', formula: '（公式）' },
    apply: '确认修改',
    cancel: '取消',
    fixed: (count: number) => `已修改 ${count} 处。`,
    someLeft: (count: number) => `还有 ${count} 处牵涉同样的单元格，这次没有改；请看过结果后再改一次。`,
    tooNarrow: (cells: string) => `${cells} 所在的列太窄，改后会显示成“####”，没有改。请把列拉宽，再点“修改”。`,
    insertRows: (count: number, row: number) => `在第 ${row} 行前插入 ${count} 行`,
    deleteRows: (count: number, row: number) => `从第 ${row} 行起删除 ${count} 行`,
    mergeCells: '合并单元格',
    unmergeCells: '取消合并单元格',
    formatOnly: '调整格式',
    ignore: '忽略',
    ignoreReason: '忽略的理由',
    ignoreReasonHint: '理由会随工作簿保存，并写入校验报告。',
    ignoreReasonMissing: '请写明理由。',
    ignoreConfirm: '确认忽略',
    ignored: '已忽略',
    restore: '恢复',
    reason: (reason: string) => `理由：${reason}`,
    resolved: '已改正',
    fresh: '新发现',
    showMore: (count: number) => `显示其余 ${count} 条`,
  },

  nothing: {
    emptySheet: '这张工作表是空的。',
    emptySheetHint: '请打开填有申报表的工作表。',
    noTable: '这张工作表里没有找到绩效目标申报表。',
    failed: '读取这张工作表时程序出错，没有校验。',
    failedHint:
      '表格没有改动，其他工作表可以照常校验。请把这张表发给维护人员；也可以选中申报表的全部单元格，再点“按选中的区域识别”。',
    lookedFor:
      '查找的内容：“项目名称”“年度总体目标”“一级指标、二级指标、三级指标、指标值”等表头。表头可以在任意位置，但至少要有指标表头或资金表头。',
    elsewhere: '本工作簿的其他工作表里有申报表：',
    goToSheet: (sheet: string) => `打开“${sheet}”`,
    nothingSelected: '请先在表中选中申报表的单元格。',
    selectHint: '如果表格就在这里，请选中它的全部单元格，再点“按选中的区域识别”。',
  },

  forms: {
    insert: '插入空白申报表',
    hint: '新建一张工作表，不改动现有内容。合计公式、下拉选项和打印设置都已备好。',
    loading: '正在打开空白表…',
    choose: (title: string) => `插入“${title}”`,
    made: (sheet: string) => `已新建工作表“${sheet}”，请从项目名称填起。填写前可以撤销。`,
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
