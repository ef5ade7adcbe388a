/** A part of a text, from its first words to its last; every number inside takes part. */
export interface TextPart {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  /** Words whose numbers count nothing: years, numbering, or a number that only repeats. */
  readonly except?: readonly string[];
}

/** Where the numbers of a real sheet stand in an identity: a sum, a product, an equality. */
export interface Identities {
  readonly file: string;
  readonly sheet: string;
  /** Cells that hold one number, perhaps with operator and unit. */
  readonly cells: readonly string[];
  readonly texts: readonly TextPart[];
}

const calculation = {
  from: '200人×1500元',
  to: '设备20000元',
  except: ['1.社', '2.社', '3、购', '（1）', '（2）', '（3）', '（4）', '（5）', '（6）'],
};

/**
 * Read off the documents by hand, not by the rules. Left out are cells that no identity binds: the parts of a total that is
 * wrong already, a head count that merely comes up again, and amounts of an extract whose total covers more projects.
 */
export const identities: readonly Identities[] = [
  {
    file: 'seeds/kunming-2020-declaration.xlsx',
    sheet: '绩效目标申报表',
    cells: ['C9', 'G9', 'C10', 'G10', 'E18', 'H18'],
    texts: [{ cell: 'C23', ...calculation }],
  },
  {
    file: 'seeds/kunming-2020-declaration.xlsx',
    sheet: '项目文本',
    cells: [],
    texts: [
      { cell: 'A17', ...calculation },
      { cell: 'A19', from: '300000元', to: '300000元' },
    ],
  },
  {
    file: 'seeds/lanshan-2023-evaluation-report.xlsx',
    sheet: '项目绩效报告',
    cells: [],
    texts: [
      { cell: 'A18', from: '资金总额50万元', to: '50万元' },
      { cell: 'A19', from: '实际支出50万元', to: '100%' },
    ],
  },
  {
    file: 'seeds/lianyungang-2024-budget-target.xlsx',
    sheet: '项目预算绩效目标表',
    cells: ['E11', 'E12', 'E13', 'E21', 'F21', 'E56', 'F56'],
    texts: [],
  },
  {
    file: 'seeds/yuxi-2022-project-text.xlsx',
    sheet: '项目文本公开',
    cells: [],
    texts: [
      { cell: 'A5', from: '原有100名', to: '180.00万元' },
      { cell: 'A9', from: '原有100名', to: '180.00万元' },
      { cell: 'A17', from: '红塔区', to: '20.40万元' },
    ],
  },
  {
    file: 'tables/chizhou-2022-self-evaluation.xlsx',
    sheet: '项目支出绩效自评表',
    cells: ['G14', 'G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G21', 'G22', 'B14', 'B20', 'E18'],
    texts: [{ cell: 'B12', from: '90万元', to: '30万元用于基建工程项目设计' }],
  },
  {
    file: 'tables/jingyan-2023-flat-export.xlsx',
    sheet: '部门预算项目绩效目标申报表',
    cells: ['K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12'],
    texts: [],
  },
  {
    file: 'tables/jinzhai-2024-declaration.xlsx',
    sheet: '项目支出绩效目标申报表',
    cells: ['C7', 'C8', 'C9', 'E7', 'E8', 'E9'],
    texts: [],
  },
  {
    file: 'tables/jinzhai-2024-declaration.xlsx',
    sheet: '项目说明',
    cells: [],
    texts: [{ cell: 'A6', from: '50.00万元', to: '50.00万元' }],
  },
  {
    file: 'tables/shanghai-2026-lanxi-road.xlsx',
    sheet: '项目支出绩效目标申报表',
    cells: ['C6', 'C7', 'C9', 'E6', 'E7', 'E8', 'E9'],
    texts: [],
  },
  {
    file: 'tables/shanghai-2026-lanxi-road.xlsx',
    sheet: '项目经费情况说明',
    cells: [],
    texts: [{ cell: 'A4', from: '22,614.51', to: '万元' }],
  },
  {
    file: 'tables/tongnan-2023-two-cards.xlsx',
    sheet: '一般性项目绩效目标表',
    cells: ['C11', 'C12', 'C13', 'C14', 'C15', 'C25', 'C26', 'C27', 'C28', 'C29'],
    texts: [],
  },
  {
    file: 'tables/wuhai-2021-date-serial.xlsx',
    sheet: '项目绩效目标表',
    cells: [
      'F8',
      'F9',
      'F10',
      'F14',
      'F20',
      'F21',
      'F22',
      'F23',
      'F24',
      'H14',
      'H15',
      'H16',
      'H17',
      'H18',
      'H19',
      'H20',
      'H21',
      'H22',
      'H23',
      'H24',
    ],
    texts: [
      { cell: 'C11', from: '年度预算总金额3万元', to: '3万元' },
      { cell: 'A12', from: '权重分值90分', to: '10分' },
    ],
  },
];
