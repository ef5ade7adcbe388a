import anhui from './data/anhui.json';
import chongqing from './data/chongqing.json';
import evaluation2020 from './data/evaluation-2020.json';
import hubei from './data/hubei.json';
import hunan from './data/hunan.json';
import innerMongolia from './data/inner-mongolia.json';
import jiangsu from './data/jiangsu.json';
import national2015 from './data/national-2015.json';
import national2021 from './data/national-2021.json';
import shanghai from './data/shanghai.json';
import sichuan from './data/sichuan.json';
import yunnan from './data/yunnan.json';
import { profileSchema, type Profile } from './profile';

/** Every profile that ships, national ones first. */
export const profiles: readonly Profile[] = [
  national2015,
  national2021,
  evaluation2020,
  yunnan,
  jiangsu,
  shanghai,
  sichuan,
  innerMongolia,
  chongqing,
  hunan,
  hubei,
  anhui,
].map((data) => profileSchema.parse(data));
