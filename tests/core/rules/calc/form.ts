import { grid } from '../../../support/grid';
import type { Sheet } from '../../../../src/core/sheet/sheet';

/** A small declaration form with one calculation paragraph in C8. */
export const formWith = (calculation: string): Sheet =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2023年度）'],
      ['项目名称', '', '护林防火工作经费'],
      ['实施单位', '', '青禾县林业局'],
      ['项目资金（元）', '', '资金总额', 96000],
      ['', '', '其中：财政拨款', 96000],
      ['年度目标', '', '加强林区巡护，减少火灾隐患。'],
      ['预算绩效说明', '', calculation],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '巡护次数', '≥120次'],
      ['效益指标', '社会效益指标', '火灾发生率', '≤1%'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
    ],
    { merges: ['A1:D1', 'A2:D2', 'A3:B3', 'A4:B4', 'A5:B6', 'A7:B7', 'C7:D7', 'A8:B8', 'C8:D8', 'C3:D3', 'C4:D4'] },
  );

/** A project text in prose, a paragraph a row. */
export const proseWith = (...paragraphs: string[]): Sheet =>
  grid([
    ['青禾县林业局2023年项目文本'],
    ['一、项目名称'],
    ['护林员补助经费'],
    ['二、资金安排情况'],
    ...paragraphs.map((p) => [p]),
  ]);
