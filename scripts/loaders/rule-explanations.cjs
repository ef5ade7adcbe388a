/**
 * Divides a rule's file between three bundles: what checks comes with the first load, the explanations (`keep:
 * 'explanations'`) when somebody asks for them, the English messages (`keep: 'english'`) for who reads English. For its
 * author a rule stays one file.
 */
const ts = require('typescript');

const EXPLANATION = new Set(['id', 'severity', 'title', 'why', 'basis', 'example', 'fix']);
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
const withoutEnglish = (messages, file) => {
  const printed = messages.properties.map((message) => {
    const texts = message.initializer.properties.filter(({ name }) => name.text !== 'en-US');
    return `${message.name.getText(file)}: {${texts.map((text) => text.getText(file)).join(',')}}`;
  });
  return `{${printed.join(',')}}`;
};

module.exports = function divide(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const call = definitionIn(file);
  if (!call) return source;
  const [definition] = call.arguments;
  /** The properties that `keep` names; messages without English, unless that is what is wanted. */
  const text = (keep, english) => {
    const print = (property) =>
      !english && property.name.getText(file) === 'messages'
        ? `messages: ${withoutEnglish(property.initializer, file)}`
        : property.getText(file);
    const properties = definition.properties.filter((property) => keep(property.name.getText(file)));
    return `{${properties.map(print).join(',')}}`;
  };
  const alone = (names) => `export const ${call.parent.name.getText(file)} = ${text((name) => names.has(name), true)};`;
  const { keep } = this.getOptions();
  if (keep === 'explanations') return alone(EXPLANATION);
  if (keep === 'english') return alone(ENGLISH);
  const checks = text((name) => name === 'id' || name === 'severity' || !EXPLANATION.has(name), false);
  return source.slice(0, definition.getStart(file)) + checks + source.slice(definition.getEnd());
};
