/**
 * Divides a rule's file between three bundles: what checks comes with the first load, the explanations (`keep:
 * 'explanations'`) when somebody asks for them, the English messages (`keep: 'english'`) for who reads English. For its
 * author a rule stays one file. The Chinese messages are JSON of their own (`keep: 'messages'`), packed with the knowledge,
 * and what few tables need (`late`: a rule's id, and which function of `late.ts` says who needs it) is loaded with the
 * first that does.
 */
const path = require('node:path');
const ts = require('typescript');

const RULES = path.resolve(__dirname, '../../src/core/rules');

const EXPLANATION = new Set(['id', 'severity', 'title', 'why', 'basis', 'example', 'fix']);
const CHECK = new Set(['id', 'severity']);
const ENGLISH = new Set(['id', 'messages']);

const definitionIn = (file) => {
  let found;
  const look = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'defineRule') found = node;
    else ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

/** The messages of a rule, `{ kind: { 'zh-CN': …, 'en-US': … } }`, in Chinese only. */
const inChinese = (messages) =>
  Object.fromEntries(
    messages.properties.map(({ name, initializer }) => {
      const texts = initializer.properties.filter((text) => text.name.text !== 'en-US');
      const literals = texts.filter((text) => ts.isStringLiteralLike(text.initializer));
      if (literals.length !== 1) throw new Error(`The Chinese of message “${name.text}” is to be one literal.`);
      return [name.text, Object.fromEntries(literals.map((text) => [text.name.text, text.initializer.text]))];
    }),
  );

module.exports = function divide(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const call = definitionIn(file);
  if (!call) return source;
  const [definition] = call.arguments;
  const text = (properties) => `{${properties.map((property) => property.getText(file)).join(',')}}`;
  const nameOf = (property) => property.name.getText(file);
  const { keep, late = {} } = this.getOptions();
  const named = (names) => text(definition.properties.filter((property) => names.has(nameOf(property))));
  const alone = (names) => `export const ${call.parent.name.getText(file)} = ${named(names)};`;
  if (keep === 'explanations') return alone(EXPLANATION);
  if (keep === 'english') return alone(ENGLISH);
  const messages = definition.properties.find((property) => nameOf(property) === 'messages');
  if (keep === 'messages') return JSON.stringify(inChinese(messages.initializer));
  const name = path.basename(this.resourcePath);
  const request = `./${name}.json.webpack[json]!=!!${__filename}?keep=messages!./${name}`;
  const imported = `import heji_messages from ${JSON.stringify(request)};\n`;
  const isNeeded = late[path.relative(RULES, this.resourcePath).replace(/\.ts$/, '')];
  if (isNeeded && this.resourceQuery !== '?late') {
    const rule = call.parent.name.getText(file);
    const bring = `() => import(/* webpackChunkName: "${isNeeded}" */ './${name}?late').then((late) => late.${rule})`;
    return (
      `${imported}import { late, ${isNeeded} } from '${path.join(RULES, 'late')}';\n` +
      `export const ${rule} = late({${named(CHECK).slice(1, -1)},messages:heji_messages}, ${isNeeded}, ${bring});`
    );
  }
  const checks = definition.properties.filter(
    (property) => property !== messages && (CHECK.has(nameOf(property)) || !EXPLANATION.has(nameOf(property))),
  );
  return (
    imported +
    source.slice(0, definition.getStart(file)) +
    `{${checks.map((property) => property.getText(file)).join(',')},messages:heji_messages}` +
    source.slice(definition.getEnd())
  );
};
