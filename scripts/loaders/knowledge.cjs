/**
 * Leaves out of the pane where each piece of knowledge is from and why it stands there: that is for those who look after
 * the data files, and the tests hold that it is there.
 */
const FOR_READERS = new Set(['source', 'because', 'basis']);

/** Nothing holds the data against its schemas there, so texts and lists of them go. */
const isText = (value) => typeof value === 'string' || (Array.isArray(value) && value.every(isText));

module.exports = function withoutSources(json) {
  return JSON.stringify(JSON.parse(json, (key, value) => (FOR_READERS.has(key) && isText(value) ? undefined : value)));
};
