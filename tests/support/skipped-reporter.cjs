/** Says at the end of `jest` in one line how many tests were left out, and for want of what (see shared.ts). */
module.exports = class {
  onRunComplete(_contexts, { testResults }) {
    const reasons = new Map();
    for (const { testResults: tests } of testResults)
      for (const { status, title } of tests) {
        const [, reason] = /\(skipped: (.+)\)$/.exec(title) ?? [];
        if (status === 'pending' && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    for (const [reason, count] of reasons)
      process.stderr.write(`Not run: ${count} ${count === 1 ? 'group' : 'groups'} of tests, because ${reason}.\n`);
  }
};
