import type { Declaration } from '../declaration/declaration';
import { isRunningText } from '../declaration/running-text';
import { fill, type LocalizedText } from '../localized';
import { holdsAny } from '../text/words';
import type { Profile, ProfileId } from './profile';
import { profiles } from './index';

export interface ProfileChoice {
  readonly profile: Profile;
  /** Why this one, in words the user can check against her table. */
  readonly reason: LocalizedText;
}

const reasons = {
  wanted: { 'zh-CN': '由您选定', 'en-US': 'chosen by you' },
  region: { 'zh-CN': '表中写有“{{place}}”', 'en-US': 'the table names “{{place}}”' },
  form: { 'zh-CN': '表式与{{title}}一致', 'en-US': 'laid out as the {{title}} form' },
  evaluation: {
    'zh-CN': '一级指标有“决策”“过程”',
    'en-US': 'it has the level-1 indicators 决策 and 过程',
  },
  cost: {
    'zh-CN': '“成本指标”是一级指标（2021年体系）',
    'en-US': '成本指标 stands at level 1 (the hierarchy of 2021)',
  },
  default: {
    'zh-CN': '未见地方特征，按全国通用样式',
    'en-US': 'nothing points to a province, so the national form',
  },
  adapted: {
    'zh-CN': '{{reason}}；“成本指标”的位置按表中所列',
    'en-US': '{{reason}}; 成本指标 stands where the table puts it',
  },
} satisfies Record<string, LocalizedText>;

const byId = (id: ProfileId): Profile => {
  const profile = profiles.find((p) => p.id === id);
  if (!profile) throw new RangeError(`There is no profile "${id}"`);
  return profile;
};

/** Puts a text of each language into its own template. */
const fillEach = (template: LocalizedText, name: string, text: LocalizedText): LocalizedText => ({
  'zh-CN': fill(template, { [name]: text['zh-CN'] })['zh-CN'],
  'en-US': fill(template, { [name]: text['en-US'] })['en-US'],
});

/**
 * The profile the table itself shows (places it names, then its layout, then its hierarchy), or the one asked for.
 * @throws RangeError for an unknown id.
 */
export function chooseProfile(declaration: Declaration, wanted?: ProfileId): ProfileChoice {
  if (wanted !== undefined) return { profile: byId(wanted), reason: reasons.wanted };
  return adapt(declaration, byPlace(declaration) ?? byForm(declaration) ?? byHierarchy(declaration));
}

/** Where a table says whose it is, the plainest first. */
function placesOf(declaration: Declaration): readonly string[] {
  const { title, header, narratives, sheet } = declaration;
  const offices = header
    .filter((f) => f.key === 'department' || f.key === 'unit' || f.key === 'other')
    .map((f) => f.value?.value ?? '');
  const texts = isRunningText(declaration) ? narratives.map((narrative) => narrative.text.value) : [];
  return [title?.value ?? '', ...offices, sheet, ...texts];
}

const namesRegion = holdsAny(profiles.flatMap((profile) => profile.regions));

function byPlace(declaration: Declaration): ProfileChoice | undefined {
  for (const text of placesOf(declaration)) {
    if (!namesRegion(text)) continue;
    for (const profile of profiles) {
      const place = profile.regions.find((region) => text.includes(region));
      if (place) return { profile, reason: fill(reasons.region, { place }) };
    }
  }
  return undefined;
}

/** A layout that no other province is known to use. */
function byForm({ family }: Declaration): ProfileChoice | undefined {
  const profile = profiles.find(({ forms }) => forms.includes(family));
  return profile && { profile, reason: fillEach(reasons.form, 'title', profile.title) };
}

const level1s = ({ categories, indicators }: Declaration): ReadonlySet<string> =>
  new Set([...categories, ...indicators].flatMap((item) => item.level1?.value ?? []));

function byHierarchy(declaration: Declaration): ProfileChoice {
  const levels = level1s(declaration);
  if (levels.has('决策') && levels.has('过程')) return { profile: byId('evaluation-2020'), reason: reasons.evaluation };
  if (levels.has('成本指标')) return { profile: byId('national-2021'), reason: reasons.cost };
  return { profile: byId('national-2015'), reason: reasons.default };
}

/** Both generations are in use side by side in every province: 成本指标 is expected where the table has it. */
function adapt(declaration: Declaration, choice: ProfileChoice): ProfileChoice {
  const { profile } = choice;
  const expected = profile.hierarchy.some((h) => h.level1 === '成本指标');
  const atLevel1 = level1s(declaration).has('成本指标');
  const atLevel2 = declaration.categories.some((c) => c.level1?.value === '产出指标' && c.level2?.value === '成本指标');
  if (expected === atLevel1 || (expected && !atLevel2)) return choice;
  const other = byId(atLevel1 ? 'national-2021' : 'national-2015');
  const kept = profile.hierarchy.filter((h) => h.level1 === '决策' || h.level1 === '过程');
  const hierarchy = [...kept, ...other.hierarchy];
  return {
    profile: { ...profile, hierarchy },
    reason: fillEach(reasons.adapted, 'reason', choice.reason),
  };
}
