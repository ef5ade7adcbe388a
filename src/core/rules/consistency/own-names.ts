import type { Declaration } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';
import { coverage } from '../../matching/similarity';
import type { Draft } from '../rule';

const places = '省市县区州旗';

/** 青屿县司法局 where the title says 青屿区司法局: one office, and another kind of place. */
function otherPlace(office: string, title: string): string | undefined {
  if (title.includes(office)) return undefined;
  for (const [i, character] of [...office].entries()) {
    const rest = office.slice(i + 1);
    if (i < 2 || !places.includes(character) || rest.length < 2) continue;
    const other = [...places].map((place) => office.slice(0, i) + place + rest).find((name) => title.includes(name));
    if (other) return other;
  }
  return undefined;
}

const titled = /^(.{2,30}?)((?:19|20)\d\d)年度?(.{4,40}?)(?:项目)?(?:预算绩效|绩效)?(?:目标|文本|申报书|说明)?$/;

/** 青屿区司法局2026年社区矫正工作经费项目: the project that a title names after the year. */
const projectInTitle = (title: string): string | undefined => {
  const project = titled.exec(title)?.[3];
  return project && ownWords.test(project) && !/预算|绩效|领域|公开/.test(project) ? project : undefined;
};
const ownWords = /(?:经费|资金|补助|工程|建设|购置|改造|维修|活动|服务|补贴|奖补)$/;
const light = /工作|项目|专项|经费|资金|补助|补贴/g;

/** The office and the project as the title names them, against their own fields. */
export function* ownNames({ title, project, header }: Declaration): Generator<Draft<'place' | 'project'>> {
  if (!title) return;
  const plain = withoutBlanks(title.value);
  const unit = header.find(({ key, value }) => key === 'unit' && value)?.value;
  const other = unit && otherPlace(withoutBlanks(unit.value), plain);
  if (other)
    yield {
      cells: [unit.cell, title.cell],
      message: 'place',
      severity: 'warning',
      data: { name: unit.value.trim(), other },
    };
  const named = projectInTitle(plain);
  const own = project && withoutBlanks(project.value);
  if (!named || !own || project.cell.top === title.cell.top) return;
  const [a, b] = [own, named].map((name) => name.replace(light, '')) as [string, string];
  if (a.length < 3 || b.length < 3 || coverage(a, b, '') >= 0.5 || coverage(b, a, '') >= 0.5) return;
  const data = { name: project.value.trim(), other: named };
  yield { cells: [project.cell, title.cell], message: 'project', severity: 'warning', data };
}
