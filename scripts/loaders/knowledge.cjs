/**
 * Leaves out of the pane where each piece of knowledge is from and why it stands there: that is for those who look after
 * the data files, and the tests hold that it is there.
 */
const FOR_READERS = new Set(['source', 'because', 'basis']);

/** Nothing holds the data against its schemas there, so what is a text only goes; of a list one entry stands for all. */
const withoutText = (value) => {
  if (Array.isArray(value)) return value.slice(0, 1).map((entry) => (typeof entry === 'string' ? '(…)' : entry));
  return typeof value === 'string' ? undefined : value;
};

/** There `source` is a class of words (来源, 渠道), not where they are from. */
const WORDS = /[\\/]morphemes\.json$/;

module.exports = function withoutSources(json) {
  if (WORDS.test(this.resourcePath)) return json;
  return JSON.stringify(JSON.parse(json, (key, value) => (FOR_READERS.has(key) ? withoutText(value) : value)));
};
