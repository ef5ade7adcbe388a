/** fast-check with the seed of this run (see random-seed.cjs). A failing property prints its seed and path besides. */
import fc from 'fast-check';

export const SEED = Number(process.env.HEJI_SEED);

fc.configureGlobal({ seed: SEED });

export default fc;
