/**
 * What the add-in uses of Office.js is read out of its own source by the compiler: none of it may lack a contract, and
 * the requirement sets that the stand-in goes by must be those of Microsoft's typings.
 */
import path from 'node:path';
import ts from 'typescript';
import { contracts } from './contracts';

const root = path.resolve(__dirname, '../..');
const sources = ts.sys.readDirectory(path.join(root, 'src/hosts/excel'), ['.ts']);
const program = ts.createProgram(sources, {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['office-js'],
  typeRoots: [path.join(root, 'node_modules/@types')],
});
const checker = program.getTypeChecker();

/** Members of the Excel namespace that a file names, as "Range.insert". */
function* uses(file: ts.SourceFile): Generator<string> {
  function* visit(node: ts.Node): Generator<string> {
    const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) ? node.name : undefined;
    const member = name && ts.isIdentifier(name) && memberOf(node);
    if (member) yield member;
    const children: ts.Node[] = [];
    node.forEachChild((child) => void children.push(child));
    for (const child of children) yield* visit(child);
  }
  yield* visit(file);
}

function memberOf(node: ts.Node): string | undefined {
  const symbol = ts.isPropertyAccessExpression(node)
    ? checker.getSymbolAtLocation(node.name)
    : ts.isBindingElement(node)
      ? checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText())
      : undefined;
  const declaration = symbol?.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes('@types/office-js')) return undefined;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) || !owner.name) return undefined;
  const space = owner.parent.parent;
  if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel') return undefined;
  // A property that gives another object is only a way: whatever is tested goes through it.
  const kind = checker.getTypeOfSymbol(symbol!).symbol?.declarations?.[0];
  return kind && ts.isClassDeclaration(kind) ? undefined : `${owner.name.text}.${symbol!.name}`;
}

/** Every object has them; they are the client's own. */
const EVERYWHERE = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'sync']);
const isEverywhere = (member: string): boolean => EVERYWHERE.has(member.split('.')[1]!);

test('every Office.js member that the add-in uses has a contract', () => {
  const files = program.getSourceFiles().filter(({ fileName }) => sources.includes(fileName));
  const used = new Set(files.flatMap((file) => [...uses(file)]));
  expect(used.size).toBeGreaterThan(20);
  const covered = new Set(contracts.flatMap(({ members }) => members.flatMap((m) => [m.member, ...(m.also ?? [])])));
  expect([...used].filter((member) => !isEverywhere(member) && !covered.has(member)).sort()).toEqual([]);
});
