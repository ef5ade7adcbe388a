/** The server behind `npm start`: the stand-in at /, the add-in's pages, the samples, and office.js without internet. */
const path = require('node:path');

const from = (...parts) => path.resolve(__dirname, '..', ...parts);
const OFFICE_JS = from('node_modules/@microsoft/office-js/dist');

const served = (directory, publicPath, staticOptions = {}) => ({ directory, publicPath, watch: false, staticOptions });

/** What does not change while the server runs, and what a browser may therefore keep: scripts it need not fetch and compile anew. */
const KEPT = { maxAge: 3_600_000, immutable: true };

/**
 * The pane and the commands page run as they are built; asked for with `?standin` they get one script before
 * office.js, which gives office.js a host (src/standin/page/frame.ts). Everything after it is Microsoft's and ours.
 */
const withHost = (html) => html.replace(/<script\b/, '<script src="/standin/frame.js"></script>\n    <script');

function frameMiddleware(server) {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (!searchParams.has('standin') || !['/taskpane.html', '/commands.html'].includes(pathname)) return next();
    const { context, waitUntilValid } = server.middleware;
    waitUntilValid(() => {
      context.outputFileSystem.readFile(from('dist', pathname.slice(1)), 'utf8', (error, html) => {
        if (error) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(withHost(html));
      });
    });
  };
}

/** An office may publish files of its own beside the pane. Here there are none, which is no error to be logged. */
function noOfficeFiles(request, response, next) {
  if (!/^\/office-(?:library|settings)\.json$/.test(new URL(request.url, 'http://localhost').pathname)) return next();
  response.statusCode = 204;
  response.end();
}

/** Says the address once, when there is something to see at it. */
function announce(server, address) {
  let said = false;
  server.compiler.hooks.done.tap('announce', (stats) => {
    if (said || stats.hasErrors()) return;
    said = true;
    console.log(`\n  核绩 · Heji — the Excel stand-in is at ${address}\n`);
  });
}

/** @param {{ port: number, https?: object, finished?: boolean }} options `finished` serves one build, whatever is edited meanwhile */
exports.devServer = ({ port, https, finished = false }) => ({
  host: 'localhost',
  port,
  server: https ? { type: 'https', options: https } : 'http',
  // The add-in's bundles must stay what Excel would get, so nothing is injected; the stand-in's page reloads itself.
  client: false,
  hot: false,
  webSocketServer: 'ws',
  // An Excel on the web loads the pane from another origin's page.
  headers: { 'Access-Control-Allow-Origin': '*' },
  static: [
    served(from('samples'), '/samples'),
    served(OFFICE_JS, '/office-js', finished ? KEPT : {}),
    // office.js asks for this folder in capitals, the package has it in small letters.
    served(path.join(OFFICE_JS, 'agaveerrorux'), '/office-js/AgaveErrorUX', finished ? KEPT : {}),
  ],
  // Packing 16 MB anew for every page takes longer than sending them to the same computer.
  compress: false,
  devMiddleware: { stats: 'errors-warnings', ...(finished && { cacheControl: KEPT }) },
  setupMiddlewares: (middlewares, server) => {
    announce(server, `${https ? 'https' : 'http'}://localhost:${port}`);
    return [
      { name: 'standin-host', middleware: frameMiddleware(server) },
      ...middlewares,
      { name: 'no-office-files', middleware: noOfficeFiles },
    ];
  },
});
