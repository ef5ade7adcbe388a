/** Texts that were made to keep a reader busy, of any length: one piece over and over. */

/** What numbers, amounts, years, calculations, lists, headings and quotations are made of, alone and in runs that nearly read as one. */
export const nastyPieces = [
  '1',
  '9,999,',
  '1.',
  ' ',
  '　\n',
  '（',
  '（1）',
  '((1)',
  '万',
  '8000万',
  '亿元',
  '×',
  '1×',
  '20人×',
  '1元、',
  '（1）1元；',
  '、',
  '，',
  '年',
  '20',
  '2025年-',
  '12月31日至',
  '其中：',
  '一、',
  '共计',
  '≥1%',
  '每人每月',
  '《',
  '〔2025〕1号',
  '数量指标',
  '项目名称：',
  '甲乙',
  '提高',
  '完成率',
  '……',
] as const;

export const runOf = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
