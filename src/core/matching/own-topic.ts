import { topic } from './similarity';

const lightEnding = /[班会场]$/;

/**
 * What tells an indicator's name apart: its topic without the project's own subject (`topic` of the project's name), which
 * every row shares, and without light words.
 */
export function ownTopic(name: string, subject: string): string {
  const own = topic(name);
  const marks = [...own].map(() => false);
  for (let i = 0; i + 1 < own.length; i++) if (subject.includes(own.slice(i, i + 2))) marks[i] = marks[i + 1] = true;
  return [...own]
    .filter((c, i) => !marks[i] && c !== '|')
    .join('')
    .replace(lightEnding, '');
}
