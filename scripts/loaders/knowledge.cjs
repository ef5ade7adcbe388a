/**
 * Leaves out of the pane where each piece of knowledge is from and why it stands there: that is for those who look after
 * the data files, and the tests hold that it is there.
 */
const FOR_READERS = new Set(['source', 'because', 'basis']);

const isText = (value) => typeof value === 'string' || (Array.isArray(value) && value.every(isText));

/** There `source` is a class of words (来源, 渠道), not where they are from. */
const WORDS = /[\\/]morphemes\.json$/;

module.exports = function withoutSources(json) {
  if (WORDS.test(this.resourcePath)) return json;
  return JSON.stringify(JSON.parse(json, (key, value) => (FOR_READERS.has(key) && isText(value) ? undefined : value)));
};
