import * as z from 'zod/mini';
import data from './header.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const { projectTypes, documentWords } = z.object({ projectTypes: words, documentWords: words }).parse(data);

const types = new Set(projectTypes.words);
const documents = new RegExp(documentWords.words.join('|'));

/** Whether a text is a kind of project (经常性项目) and nothing else. */
export const isProjectType = (text: string): boolean => types.has(text.normalize('NFKC').replace(/[\s、。]+/g, ''));

/** Whether a text names a document: a title, a number or a kind of document. */
export const namesDocument = (text: string): boolean =>
  /[《〈〔【]|号|[(（[]\d{4}[)）\]]/.test(text) || documents.test(text);
