/**
 * Three builds, chosen by `--config-name`:
 *   addin    the task pane and the ribbon commands, what Excel loads → dist/
 *   cli      the command line, one file for Node → build/heji.cjs
 *   standin  the Excel stand-in: served by `npm start`, never published
 *
 * Options: `--env origin=https://…` (where dist/ will be published, written into the manifest),
 *          `--env officejs=self` (office.js from our own origin, for networks without internet).
 */
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { devServer } = require('./scripts/dev-server');

const DEFAULT_ORIGIN = 'https://localhost:3000';
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';

const from = (...parts) => path.resolve(__dirname, ...parts);

const LOADERS = from('scripts/loaders');
const loader = (name) => path.join(LOADERS, `${name}.cjs`);

const typescript = (browserReact) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: browserReact },
        ...(browserReact && { transform: { react: { runtime: 'automatic' } } }),
      },
    },
  },
});

/** What checks comes with the pane, what explains the rules in a bundle of its own. */
const ruleTexts = (() => {
  const rules = from('src/core/rules');
  const divide = (keep) => ({ loader: loader('rule-explanations'), options: { keep } });
  return [
    { test: path.join(rules, 'explanations.ts'), layer: 'explanations' },
    { include: rules, issuerLayer: 'explanations', use: divide('explanations') },
    { include: rules, issuerLayer: { not: 'explanations' }, use: divide('checks') },
  ];
})();

const common = (name, mode) => ({
  name,
  mode,
  context: __dirname,
  // Source maps in files of their own: the pane's CSP forbids eval.
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  cache: {
    type: 'filesystem',
    name: `${name}-${mode}`,
    buildDependencies: { config: [__filename, `${LOADERS}/`] },
  },
  stats: 'errors-warnings',
  // A server of the finished build shows that build, whatever is being edited meanwhile.
  ...(mode === 'production' && { watchOptions: { ignored: '**' } }),
  performance: false, // size-limit holds the sizes
});

/**
 * Fluent UI fills its style elements through the CSSOM, which a CSP does not restrict; the elements themselves are
 * empty, so the hash of the empty string lets them in and no inline style with text can follow them.
 */
const EMPTY_STYLE_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const contentSecurityPolicy = (officeJsOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeJsOrigin}`,
    `style-src 'self' ${EMPTY_STYLE_HASH}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${officeJsOrigin}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .map((directive) => directive.trim())
    .join('; ');

/** Of Microsoft's package only what an Excel add-in loads: not the other hosts, the debug builds, the typings. */
const officeJsFiles = (() => {
  const dist = from('node_modules/@microsoft/office-js/dist');
  // Microsoft's files stay as they are: `minimized` keeps webpack's minimizer off them.
  const copy = (fromFolder, to, ignore) => ({
    from: `${dist}/${fromFolder}`,
    to,
    info: { minimized: true },
    globOptions: { ignore },
  });
  const unused = [
    '*.debug.js',
    '*.d.ts',
    '*vsdoc*',
    '{access,onenote,outlook,powerpoint,project,visio,word}*',
    '*-{android,ios}-*',
    'excelios*',
  ];
  return [
    copy('.', 'office-js', [...unused.map((glob) => `**/${glob}`), '**/webauth/**']),
    // office.js asks for this folder in capitals, the package has it in small letters.
    copy('agaveerrorux', 'office-js/AgaveErrorUX', []),
  ];
})();

/** What Excel loads. Served or published as it comes out here, and never changed on the way. */
function addin({ mode, origin, ownOfficeJs }) {
  const production = mode === 'production';
  const page = (name, chunk) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: from(`src/${chunk}/${name}.html`),
      chunks: [chunk],
      scriptLoading: 'defer',
      minify: false,
      templateParameters: {
        officeJs: ownOfficeJs ? 'office-js/office.js' : `${OFFICE_JS_CDN}/lib/1/hosted/office.js`,
        contentSecurityPolicy: contentSecurityPolicy(ownOfficeJs ? '' : OFFICE_JS_CDN),
      },
    });
  return {
    ...common('addin', mode),
    entry: { taskpane: from('src/taskpane/index.tsx'), commands: from('src/commands/commands.ts') },
    output: {
      path: from('dist'),
      filename: production ? 'js/[name].[contenthash:8].js' : 'js/[name].js',
      // What loads only when it is needed lies apart, so that the weight of the first load can be held.
      chunkFilename: production ? 'js/lazy/[name].[contenthash:8].js' : 'js/lazy/[name].js',
      clean: true,
    },
    module: {
      rules: [
        typescript(true),
        ...ruleTexts,
        {
          test: /\.json$/,
          include: from('src/core'),
          exclude: from('src/core/rules'),
          loader: loader('knowledge'),
        },
        // What only lazy parts take from the list of exports goes with them.
        { include: from('src/hosts/excel/index.ts'), sideEffects: false },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    experiments: { layers: true },
    // The ribbon's page is a file of its own: the other files in js/ are what the pane loads first.
    optimization: { splitChunks: { chunks: ({ name }) => name !== 'commands' }, mangleExports: 'size' },
    plugins: [
      page('taskpane', 'taskpane'),
      page('commands', 'commands'),
      new CopyPlugin({
        patterns: [
          { from: from('assets/*.png'), to: 'assets/[name][ext]' },
          {
            from: from('manifest.xml'),
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEFAULT_ORIGIN, origin),
          },
          // Microsoft licenses the package for developing and testing add-ins. A network that cannot reach the CDN
          // publishes this copy within itself on its own responsibility.
          ...(ownOfficeJs === 'copy' ? officeJsFiles : []),
        ],
      }),
    ],
  };
}

function cli({ mode }) {
  return {
    ...common('cli', mode),
    target: 'node20',
    entry: { heji: from('src/cli/main.ts') },
    output: { path: from('build'), filename: '[name].cjs', chunkFilename: '[name].cjs' },
    module: { rules: [typescript(false)] },
    // Readable stack traces matter more than bytes on a disk.
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
}

/** The page that plays Excel. Univer is a lazy chunk of it; nothing of it can reach dist/. */
function standin({ mode, port }) {
  const reload =
    mode === 'development' ? [`webpack-dev-server/client/index.js?hostname=0.0.0.0&port=0&live-reload=true`] : [];
  return {
    ...common('standin', mode),
    entry: {
      page: [...reload, from('src/standin/page/index.ts')],
      frame: from('src/standin/page/frame.ts'),
    },
    output: {
      path: from('build/standin'),
      publicPath: '/',
      filename: 'standin/[name].js',
      chunkFilename: 'standin/[name].js',
    },
    module: { rules: [typescript(false), { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: from('src/standin/page/index.html'), chunks: ['page'] }),
    ],
    devServer: devServer({ port }),
  };
}

module.exports = async (env, argv) => {
  const serving = Boolean(env.WEBPACK_SERVE);
  const mode = argv.mode ?? (serving ? 'development' : 'production');
  const port = Number(process.env.PORT ?? 3000);
  const options = {
    mode,
    port,
    origin: String(env.origin ?? DEFAULT_ORIGIN).replace(/\/+$/, ''),
    // The dev server hands out office.js straight from the package; only a build for an intranet copies it.
    ownOfficeJs: env.officejs === 'self' ? 'copy' : serving && !env.excel ? 'served' : false,
  };
  if (env.excel) {
    // Excel takes its pane over https only. The first time, Office's own tool makes the certificate and asks to trust it.
    const { getHttpsServerOptions } = require('office-addin-dev-certs');
    return { ...addin(options), devServer: devServer({ port, https: await getHttpsServerOptions() }) };
  }
  return [addin(options), cli(options), standin(options)];
};
