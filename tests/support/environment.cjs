const { TestEnvironment } = require('jest-environment-node');

/** Node's environment, with Node's own require at hand for packages that Jest cannot load (see native-module.cjs). */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.nativeRequire = require;
  }
};
