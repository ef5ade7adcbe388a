const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment, with Node's own require at hand for packages that Jest cannot load (see native-module.cjs). Channels
 * that are open at the end are closed: the formula engine leaves one behind where a workbook is closed while it
 * calculates, and a single one keeps Jest from ending.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.nativeRequire = require;
    const open = new Set();
    this.openPorts = open;
    this.global.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        open.add(this.port1);
        this.port1.on('close', () => open.delete(this.port1));
      }
    };
  }

  async teardown() {
    for (const port of this.openPorts) port.close();
    await super.teardown();
  }
};
