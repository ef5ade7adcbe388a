/**
 * Divides a rule's file between two bundles: what checks comes with the first load, the explanations (`keep:
 * 'explanations'`) when somebody asks for them. For its author a rule stays one file.
 */
const ts = require('typescript');

const EXPLANATION = new Set(['title', 'why', 'basis', 'example', 'fix']);
const OF_BOTH = new Set(['id', 'severity']);

const definitionIn = (file) => {
  let found;
  const look = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'defineRule') found = node;
    else ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

module.exports = function divide(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const call = definitionIn(file);
  if (!call) return source;
  const [definition] = call.arguments;
  const text = (keep) => {
    const properties = definition.properties.filter((property) => keep(property.name.getText(file)));
    return `{${properties.map((property) => property.getText(file)).join(',')}}`;
  };
  if (this.getOptions().keep === 'explanations')
    return `export const ${call.parent.name.getText(file)} = ${text((name) => EXPLANATION.has(name) || OF_BOTH.has(name))};`;
  const checks = text((name) => !EXPLANATION.has(name));
  return source.slice(0, definition.getStart(file)) + checks + source.slice(definition.getEnd());
};
