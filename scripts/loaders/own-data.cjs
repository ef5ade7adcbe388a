/**
 * The data files that ship with Heji are held against their schemas by the tests, whenever they change. In the pane they are
 * taken at their word: there the schemas of our own data are those of trusted-schemas.mjs, and zod itself loads when
 * somebody else's file is to be read.
 */
const path = require('node:path');

const TRUSTED = JSON.stringify(path.join(__dirname, 'trusted-schemas.mjs'));

/** Why an entry stands there is for who reads the source. */
const BECAUSE = /\bbecause:\s+'[^'\n]*',/g;

module.exports = (source) => source.replace(/from 'zod\/mini'/, `from ${TRUSTED}`).replace(BECAUSE, "because: '',");
