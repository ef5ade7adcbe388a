/**
 * Leaves of @microsoft/office-js-helpers what `hosts/excel/user-storage.ts` takes. The package is one file in which every
 * module is called by every other's list, so no bundler can leave out its sign-in by OAuth: here the list names what is
 * taken, and the modules that nothing leads to any more go.
 */
const TAKEN = ['Utilities', 'Storage', 'StorageType'];

const ENTRY = './src/index.ts';
const MODULE = /^\/\*{3}\/ "([^"\n]+)":\n[\s\S]*?^\/\*{3}\/ \}\),?\n/gm;
const EXPORT = /__webpack_require__\.d\(__webpack_exports__, "(\w+)", function\(\) \{ return (\w+)\["(\w+)"\]; \}\);/g;
const IMPORT = /var (\w+) = __webpack_require__\("([^"]+)"\);/g;

/** The list of exports, with those that are taken only. */
function shortened(entry) {
  const from = new Map([...entry.matchAll(IMPORT)].map(([, name, path]) => [name, path]));
  const lines = [...entry.matchAll(EXPORT)]
    .filter(([, name]) => TAKEN.includes(name))
    .map(
      ([, name, variable, key]) =>
        `__webpack_require__.d(__webpack_exports__, "${name}", function() { return __webpack_require__("${from.get(variable)}")["${key}"]; });`,
    );
  if (lines.length !== TAKEN.length) throw new Error('office-js-helpers is built otherwise than this loader knows');
  return `/***/ "${ENTRY}":\n/***/ (function(module, __webpack_exports__, __webpack_require__) {\n${lines.join('\n')}\n/***/ }),\n`;
}

module.exports = function withoutSignIn(source) {
  const modules = new Map([...source.matchAll(MODULE)].map(([whole, name]) => [name, whole]));
  modules.set(ENTRY, shortened(modules.get(ENTRY) ?? ''));
  const needed = new Set();
  const visit = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const [, next] of (modules.get(name) ?? '').matchAll(/__webpack_require__\("([^"]+)"\)/g)) visit(next);
  };
  visit(ENTRY);
  return source.replace(MODULE, (_whole, name) => (needed.has(name) ? modules.get(name) : ''));
};

module.exports.TAKEN = TAKEN;
