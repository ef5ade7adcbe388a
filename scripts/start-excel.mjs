/** `npm run start:excel`: builds and serves the add-in over https and opens it in the Excel of this computer. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = {
  win32: [
    'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
    'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
    'C:\\Program Files\\Microsoft Office\\Office16\\EXCEL.EXE',
    'C:\\Program Files (x86)\\Microsoft Office\\Office16\\EXCEL.EXE',
  ],
  darwin: ['/Applications/Microsoft Excel.app'],
};

if (!PLACES[process.platform]?.some(existsSync)) {
  console.error(
    'No Excel was found on this computer. To try the add-in without one, run `npm start` and open the address it ' +
      'prints; to try it in Excel on the web, publish `npm run build` and upload its manifest.xml there.',
  );
  process.exit(1);
}

const shell = process.platform === 'win32';
const webpack = ['webpack', 'serve', '--env', 'excel'];
const server = spawn('npx', webpack, { stdio: ['inherit', 'pipe', 'inherit'], shell });
const sideload = ['--yes', 'office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--no-debug'];

server.stdout.on('data', (data) => process.stdout.write(data));
server.on('exit', (code) => process.exit(code ?? 1));
// Excel shows an error page for a pane that is not served yet.
server.stdout.on('data', function opened(data) {
  if (!/compiled successfully/.test(String(data))) return;
  server.stdout.off('data', opened);
  const { status } = spawnSync('npx', sideload, { stdio: 'inherit', shell });
  if (status !== 0) {
    console.error('Excel could not be started with the add-in. The server goes on; add manifest.xml in Excel by hand.');
  }
});
