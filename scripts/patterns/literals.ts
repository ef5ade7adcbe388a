import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { sourcesBelow } from './files';
import type { Pattern } from './pattern';

function literalsIn(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const at = `${relative('.', file)}:${String(line)}`;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every regular expression written as a literal below a folder. */
export const literalPatterns = (folder: string): Pattern[] => sourcesBelow(folder, /\.tsx?$/).flatMap(literalsIn);
