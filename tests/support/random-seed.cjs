const { randomInt } = require('node:crypto');

/**
 * Before all tests: the seed that every random test starts from. The same on every machine, so that a run says the same
 * everywhere; HEJI_SEED=123 takes another, HEJI_SEED=new draws one. Each run prints it.
 */
module.exports = () => {
  const asked = process.env.HEJI_SEED ?? '20260101';
  const seed = asked === 'new' ? randomInt(2 ** 31) : Number(asked);
  if (!Number.isInteger(seed)) throw new Error(`HEJI_SEED is to be a whole number or "new", not "${asked}"`);
  process.env.HEJI_SEED = String(seed);
  process.stderr.write(`Random tests: seed ${seed} (HEJI_SEED=${seed} repeats them, HEJI_SEED=new draws another)\n`);
};
