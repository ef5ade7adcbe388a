import * as z from 'zod/mini';
import data from './header.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const { projectTypes, attributeWords, documentWords } = z
  .object({ projectTypes: words, attributeWords: words, documentWords: words })
  .parse(data);

const types = new Set(projectTypes.words);
const attributes = new RegExp(attributeWords.words.join('|'));
const documents = new RegExp(documentWords.words.join('|'));

/** Whether a text is a kind of project (经常性项目) and nothing else. */
export const isProjectType = (text: string): boolean => types.has(text.normalize('NFKC').replace(/[\s、。]+/g, ''));

/** Whether 项目属性 is answered with something that is none (一般项目): every province's words hold one of these. */
export const isUnknownAttribute = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return /^(?:\p{Script=Han}{2,8}|[\d.]{1,6}(?:年|个月|万?元|%)?)$/u.test(plain) && !attributes.test(plain);
};

/** Whether a text names a document: a title, a number or a kind of document. */
export const namesDocument = (text: string): boolean =>
  /[《〈〔【]|号|[(（[]\d{4}[)）\]]/.test(text) || documents.test(text);
