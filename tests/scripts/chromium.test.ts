import { findChromium } from '../../scripts/chromium.cjs';

const WINDOWS = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const CHROME = 'C:\\Users\\lin\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
const SAFARI = '/Applications/Safari.app/Contents/MacOS/Safari';

const on = (platform: NodeJS.Platform, env: Record<string, string>, ...files: string[]) =>
  findChromium(platform, env, (file) => files.includes(file));

it.each<[string, string | undefined, string | undefined]>([
  ['Windows has Edge', on('win32', WINDOWS, EDGE), EDGE],
  [
    'Chrome of one user is taken before Edge',
    on('win32', { ...WINDOWS, LOCALAPPDATA: 'C:\\Users\\lin\\AppData\\Local' }, EDGE, CHROME),
    CHROME,
  ],
  [
    'a Mac has Chrome',
    on('darwin', {}, SAFARI, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  ['a Mac with Safari alone has none', on('darwin', { HOME: '/Users/lin' }, SAFARI), undefined],
  ['Debian has chromium', on('linux', {}, '/usr/bin/chromium'), '/usr/bin/chromium'],
  [
    'a Linux with Edge on its path',
    on('linux', { PATH: '/opt/bin' }, '/opt/bin/microsoft-edge'),
    '/opt/bin/microsoft-edge',
  ],
  ['the one that is asked for', on('linux', { CHROMIUM_PATH: '/a' }, '/a', '/usr/bin/chromium'), '/a'],
  ['no other than the one that is asked for', on('linux', { CHROMIUM_PATH: '/a' }, '/usr/bin/chromium'), undefined],
  ['nothing is there', on('linux', { PATH: '/usr/bin' }), undefined],
])('%s', (_name, found, expected) => {
  expect(found).toBe(expected);
});
