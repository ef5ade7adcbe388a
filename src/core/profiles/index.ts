import { profileSchema, type Profile } from './profile';

/** Every profile that ships. */
export const profiles: readonly Profile[] = [
  profileSchema.parse({
    id: 'national-2015',
    title: { 'zh-CN': '全国通用（2015）', 'en-US': 'National (2015)' },
    basis: ['财预〔2015〕88号'],
    hierarchy: [
      { level1: '产出指标', level2: ['数量指标', '质量指标', '时效指标', '成本指标'] },
      { level1: '效益指标', level2: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
      { level1: '满意度指标', level2: ['服务对象满意度指标'] },
    ],
    required: ['产出指标', '效益指标', '满意度指标', '数量指标', '质量指标'],
    moneyUnit: '万元',
    decimals: 2,
    forms: ['L2'],
  }),
];
