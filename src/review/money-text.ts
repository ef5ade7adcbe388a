import type { Big } from 'big.js';

/** 22614.5 → "22,614.50" */
export function moneyText(yuan: Big): string {
  const [whole = '0', cents = '00'] = yuan.toFixed(2).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  return `${sign}${whole.replace('-', '').replace(/\B(?=(?:\d{3}){1,9}$)/g, ',')}.${cents}`;
}
