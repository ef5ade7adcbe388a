const { existsSync } = require('node:fs');
const path = require('node:path');

/** Where installers put browsers of Chromium's kind, by `process.platform`; the first that is there is taken. */
const PROGRAMS = {
  win32: [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ],
  darwin: [
    ['Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'],
    ['Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge'],
    ['Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ],
  linux: [
    ['chromium'],
    ['chromium-browser'],
    ['google-chrome'],
    ['google-chrome-stable'],
    ['microsoft-edge'],
    ['microsoft-edge-stable'],
  ],
};

/** Folders that hold such programs: those of all users, then those of this one. */
function folders(platform, env) {
  if (platform === 'win32') return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  if (platform === 'darwin') return ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
}

/**
 * The browser to test with: CHROMIUM_PATH, which must be there if it is set, or else the Chromium, Chrome or Edge of the
 * computer; undefined where there is none.
 */
exports.findChromium = (platform = process.platform, env = process.env, isThere = existsSync) => {
  if (env.CHROMIUM_PATH) return isThere(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  const programs = PROGRAMS[platform] ?? PROGRAMS.linux;
  return programs
    .flatMap((program) => folders(platform, env).map((folder) => join(folder, ...program)))
    .find((file) => isThere(file));
};
