/**
 * Leaves out of the pane where each piece of knowledge is from: that is for those who look after the data files, and the
 * tests hold that it is there.
 */
module.exports = function withoutSources(json) {
  return JSON.stringify(
    JSON.parse(json, (key, value) => (key === 'source' && typeof value === 'string' ? '(…)' : value)),
  );
};
