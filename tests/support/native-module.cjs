/**
 * A Jest "transform" that hands a package over to Node's own require: Node can require ES modules, Jest cannot, and what is
 * large (Univer, the reader of workbooks, zod) is then loaded once for all test files of a worker instead of once for each.
 */
module.exports = {
  process: (_source, filename) => ({ code: `module.exports = nativeRequire(${JSON.stringify(filename)});` }),
};
