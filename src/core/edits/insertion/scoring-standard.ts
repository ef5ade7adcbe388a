import type { NewIndicator } from './new-indicator';

/**
 * How an indicator is scored, where a form asks for it: the general method of 财预〔2020〕10号 for quantitative indicators
 * (full points where the target is met, else in proportion), for those that are to stay low the other way round.
 */
export function scoringStandard({ targets: { annual }, direction }: NewIndicator): string {
  if (annual.whole !== undefined) return '按期完成得满分，逾期不得分';
  if (annual.operator === '=' || annual.value === '0') return '达到指标值得满分，未达到的不得分';
  return direction === 'negative'
    ? '不超过指标值得满分，超过的按指标值与完成值的比例计分'
    : '达到指标值得满分，未达到的按完成值与指标值的比例计分';
}
