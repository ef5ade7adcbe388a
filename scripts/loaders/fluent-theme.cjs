/**
 * A theme of Fluent holds every token there is, most of which belong to components that the pane does not have: of the
 * themes only the tokens stay that the pane's own styles, and those of the components it imports, ask for.
 */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const FLUENT = '@fluentui/react-components';
const PANE = path.resolve(__dirname, '../../src/taskpane');

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

const read = (file) => readFileSync(file, 'utf8');
const folderOf = (name, from) => path.dirname(require.resolve(`${name}/package.json`, { paths: [from] }));
const namesIn = (list) =>
  list.split(',').map((name) =>
    name
      .replace(/^\s*type\s/, '')
      .split(' as ')[0]
      .trim(),
  );

/** The packages of Fluent that hold what the pane imports, and those that they are made of. */
function packages(sources) {
  const home = folderOf(FLUENT, __dirname);
  const index = read(path.join(home, 'lib/index.js'));
  const imported = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/import \{([^}]*)\} from '@fluentui\/react-components'/g)].flatMap(([, list]) =>
        namesIn(list),
      ),
    ),
  );
  const wanted = [...index.matchAll(/export \{([^}]*)\} from ["']([^"']+)["']/g)]
    .filter(([, list]) => namesIn(list).some((name) => imported.has(name)))
    .map(([, , name]) => name);
  const folders = new Map();
  const add = (name, from) => {
    if (folders.has(name)) return;
    const folder = folderOf(name, from);
    folders.set(name, folder);
    const { dependencies = {} } = JSON.parse(read(path.join(folder, 'package.json')));
    for (const dependency of Object.keys(dependencies))
      if (/^@fluentui\/react-/.test(dependency)) add(dependency, folder);
  };
  for (const name of wanted) add(name, home);
  return [...folders.values()];
}

/** The names of all tokens that are asked for. */
function usedTokens() {
  const sources = filesIn(PANE, /\.tsx?$/).map(read);
  const styles = packages(sources).flatMap((folder) => filesIn(path.join(folder, 'lib'), /\.js$/).map(read));
  return new Set(
    [...sources, ...styles].flatMap((text) =>
      [...text.matchAll(/(?:\btokens\.|var\(--)(\w+)/g)].map(([, name]) => name),
    ),
  );
}

let used;

module.exports = function onlyWhatIsUsed(source) {
  const theme = /export \{ (\w+) \}/.exec(source)?.[1];
  const whole = require(FLUENT)[theme];
  if (!whole) throw new Error(`${this.resourcePath} exports no theme of Fluent`);
  used ??= usedTokens();
  this.addContextDependency(PANE);
  const kept = Object.entries(whole).filter(([token]) => used.has(token));
  return `export const ${theme} = ${JSON.stringify(Object.fromEntries(kept))};`;
};
