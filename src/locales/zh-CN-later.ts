/** The texts that nothing needs before the first check is shown: those of the other views and of the ribbon. */
export const zhCNLater = {
  own: {
    heading: '自存指标',
    count: (count: number) => `${count} 组`,
    mark: '自存',
    officeMark: '本单位',
    name: '名称',
    saveHint: '先在表中选中要保存的指标行，再填写名称并保存。',
    keptHint: '只存在这台电脑上，升级不会丢失。清除 Office 缓存或换电脑之前，请先导出一份。',
    nameMissing: '请填写名称。',
    asks: '数值留到插入时再填',
    save: '保存选中的行',
    saved: (title: string, count: number) => `已保存“${title}”，共 ${count} 条。`,
    leftOut: (names: string) => `以下指标的值是文字或类别不是通用类别，没有保存：${names}`,
    selectRows: '请先在申报表中选中要保存的指标行（连续的几行）。',
    noIndicators: '选中的行里没有指标，请选中有三级指标的行。',
    noneFits: (names: string) => `这些指标的值是文字或类别不是通用类别，无法保存：${names}`,
    rename: '改名',
    renameOf: (title: string) => `给“${title}”改名`,
    newName: (title: string) => `“${title}”的新名称`,
    renamed: (title: string) => `已改名为“${title}”。`,
    delete: '删除',
    deleteOf: (title: string) => `删除“${title}”`,
    deleteForGood: '确认删除',
    deleted: (title: string) => `已删除“${title}”。`,
    cancel: '取消',
    import: '导入…',
    export: '导出',
    fileName: '核绩指标库.json',
    imported: (added: number, known: number) =>
      known > 0 ? `已导入 ${added} 组，另有 ${known} 组原来就有。` : `已导入 ${added} 组。`,
    notKept: '这台电脑没有空间或不允许保存，没有保存成功。',
    unreadable: (why: string) => `原来保存的自存指标读不出来：${why}内容没有删除，再次保存时会另存一份。`,
    officeUnreadable: (why: string) => `本单位的指标库没有读进来：${why}请告知维护人员。`,
  },

  commands: {
    checked: (errors: number, warnings: number) =>
      errors > 0
        ? `${errors} 处错误，提交前必须修改；另有提醒 ${warnings} 处。问题单元格已标出，打开核绩面板可查看说明。`
        : warnings > 0
          ? `没有错误，另有 ${warnings} 处提醒请核对。问题单元格已标出，打开核绩面板可查看说明。`
          : '可以提交，没有发现问题。',
    /** Where parts of a table were not found: no more than this can be said. */
    cleanInPart: '读到的内容没有发现问题；表中有的部分没有找到，没有校验，打开核绩面板可查看是哪些。',
    columnsStale: '您指定过各列的内容，但表头已移动或改动，这次没有按它读；请在面板的“更正”中重新指定。',
    /** Where whole sheets were not read. */
    cleanAsRead: '读到的工作表没有发现问题。',
    tooLarge: (sheets: number) => `有 ${sheets} 张工作表内容太多，没有读入，也没有校验。`,
    settingsWrong: '本单位统一发布的设置没有读进来，已按核绩自带的设置校验。',
    noTable: '没有找到绩效目标申报表，表格没有改动。',
    inserted: (field: string, count: number, asking: number) =>
      `已插入“${field}”中不用填数的 ${count} 条指标，新增的行已选中，请核对。` +
      (asking > 0 ? `另有 ${asking} 条要填数，请用“插入指标”插入。` : ''),
    notInserted: {
      several: '这里有几张申报表，请先选中其中一张的单元格。表格没有改动。',
      noBlock: '从项目名称看不出用哪一组指标，表格没有改动。请用“插入指标”自己选择。',
      asks: '要插入的指标需要填数，或会改动原有指标的分值，表格没有改动。请用“插入指标”填写并预览。',
      already: '不用填数的指标表中都已有，表格没有改动。其余的请用“插入指标”插入。',
    },
    close: '知道了',
  },

  keys: {
    heading: '键盘快捷键',
    use: '使用快捷键',
    hint: '光标在面板里、不在输入框里时有效，不影响在表格里打字。',
    next: '下一条问题',
    previous: '上一条问题',
    close: '收起展开的内容',
  },

  ruleFamilies: {
    funds: '资金',
    calc: '测算',
    complete: '完整性',
    value: '指标值',
    indicator: '指标名称与分类',
    consistency: '前后一致',
    score: '分值与自评',
    layout: '表格结构',
    excel: 'Excel 内容',
    text: '文字',
    basis: '依据与代码',
  },

  categories: {
    economicCost: '经济成本',
    socialCost: '社会成本',
    ecologicalCost: '生态环境成本',
    quantity: '数量',
    quality: '质量',
    timeliness: '时效',
    economic: '经济效益',
    social: '社会效益',
    ecological: '生态效益',
    sustainable: '可持续影响',
    satisfaction: '服务对象满意度',
  },

  files: {
    unreadable: '文件打不开或者太大，没有读入。',
  },

  settings: {
    heading: '设置',
    language: '语言',
    languageAuto: '跟随 Office',
    live: '修改表格后自动校验',
    markOnCheck: '点“校验”时标出问题单元格',
    comments: '同时在问题单元格上写批注',
    commentsHint: '“清除标记”会一并删去。您自己写的、改过的和有回复的批注不会动。',
    noComments: '这个版本的 Excel 不能用，需要 Excel 2021 或更新版本。',
    profile: '表格样式',
    rules: '校验规则',
    rulesHint: '取消勾选的规则不再检查。设置随工作簿保存。',
    rulesOff: (count: number) => `已停用 ${count} 条`,
    office: '单位设置文件',
    officeHint: '全单位可以共用一个设置文件：表格样式，以及各条规则停用还是按哪一级报告。读入后随工作簿保存。',
    officeInUse: '本单位统一发布了设置；在这里所作的改动只对本工作簿有效。',
    profileByOffice: (title: string) => `按单位设置（${title}）`,
    open: '读入设置文件…',
    save: '导出设置文件',
    fileName: '核绩设置.json',
    read: '设置文件已读入，并已按它重新校验。',
    wrong: (why: string) => `设置文件没有读入，原来的设置不变。\n${why}`,
    graded: (severity: string) => `（按“${severity}”报告）`,
    restore: '恢复默认设置',
    privacy: '核绩只在本机运行，不向任何地方发送表格内容。',
  },
};
