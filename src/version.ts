/** Heji's version, as package.json has it; the build writes it in. */
export const version: string = process.env.HEJI_VERSION ?? 'development';
