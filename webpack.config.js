/**
 * Three builds, chosen by `--config-name`:
 *   addin    the task pane and the ribbon commands, what Excel loads → dist/
 *   cli      the command line, one file for Node → build/heji.cjs
 *   standin  the Excel stand-in: served by `npm start`, never published
 *
 * Options: `--env origin=https://…` (where dist/ will be published, written into the manifest),
 *          `--env officejs=self|cdn|cn` (office.js from our own origin, Microsoft's CDN, 21Vianet's),
 *          `--env release` (what `npm run release` packs: no source maps),
 *          `--env version=…` (another one than package.json's, to try an update).
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const { version: packageVersion } = require('./package.json');
const { devServer } = require('./scripts/dev-server');
const { officeJs } = require('./scripts/office-js.cjs');
const lateRules = require('./src/core/rules/late-rules.json');

const DEFAULT_ORIGIN = 'https://localhost:3000';

const from = (...parts) => path.resolve(__dirname, ...parts);

const LOADERS = from('scripts/loaders');
const loader = (name) => path.join(LOADERS, `${name}.cjs`);

/** Fluent's packages, but not the one that defines its tokens. */
const FLUENT = /node_modules[\\/]@fluentui[\\/](?!tokens)/;

/** Where schemas are those of data files that ship with Heji. */
const OWN_DATA = [
  'knowledge',
  'matching',
  'text',
  'rules',
  'profiles',
  'declaration/families',
  'declaration/labels',
].map((folder) => from('src/core', folder));

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

/** What checks comes with the pane, what explains the rules and what is English of them in bundles of their own. */
const ruleTexts = (() => {
  const rules = from('src/core/rules');
  const divide = (keep) => ({ loader: loader('rule-explanations'), options: { keep, late: lateRules } });
  return [
    { test: path.join(rules, 'explanations.ts'), layer: 'explanations' },
    { test: path.join(rules, 'english.ts'), layer: 'english' },
    { include: rules, issuerLayer: 'explanations', use: divide('explanations') },
    { include: rules, issuerLayer: 'english', use: divide('english') },
    { include: rules, issuerLayer: { not: ['explanations', 'english'] }, use: divide('checks') },
  ];
})();

const common = (name, { mode, version, release }) => ({
  name,
  mode,
  context: __dirname,
  // Source maps in files of their own: the pane's CSP forbids eval.
  devtool: release ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  cache: {
    type: 'filesystem',
    name: `${name}-${mode}${release ? '-release' : ''}`,
    buildDependencies: { config: [__filename, `${LOADERS}/`] },
  },
  stats: 'errors-warnings',
  // A server of the finished build shows that build, whatever is being edited meanwhile.
  ...(mode === 'production' && { watchOptions: { ignored: '**' } }),
  performance: false, // size-limit holds the sizes
  plugins: [new DefinePlugin({ 'process.env.HEJI_VERSION': JSON.stringify(version) })],
});

/** Of the knowledge, the longest first: what is alike packs better side by side. The other modules have the ids that follow. */
const knowledgeBySize = {
  apply: ({ hooks }) =>
    hooks.compilation.tap('knowledgeBySize', ({ chunkGraph, hooks: { beforeModuleIds } }) =>
      beforeModuleIds.tap('knowledgeBySize', (modules) =>
        [...modules]
          .filter(({ type, resource }) => type === 'json' && resource.startsWith(from('src/core')))
          .sort((a, b) => b.size() - a.size() || (a.identifier() < b.identifier() ? -1 : 1))
          .forEach((module, id) => chunkGraph.setModuleId(module, id)),
      ),
    ),
};

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

/** Who wrote what is published, and under which terms. */
const thirdPartyNotices = (copyOfficeJs) =>
  new LicenseWebpackPlugin({
    outputFilename: 'THIRD-PARTY-NOTICES.txt',
    perChunkOutput: false,
    skipChildCompilers: true,
    additionalModules: copyOfficeJs
      ? [{ name: '@microsoft/office-js', directory: from('node_modules/@microsoft/office-js') }]
      : [],
    // Its package has no licence file; this is the one of its repository, microsoft/fluentui-system-icons.
    licenseTextOverrides: {
      '@fluentui/react-icons': readFileSync(from('scripts/release/licences/fluentui-react-icons.txt'), 'utf8'),
    },
  });

/** What Excel loads. Served or published as it comes out here, and never changed on the way. */
function addin(options) {
  const { mode, version, origin, office, copyOfficeJs } = options;
  const production = mode === 'production';
  const shared = common('addin', options);
  const page = (name, chunk) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: from(`src/${chunk}/${name}.html`),
      chunks: [chunk],
      scriptLoading: 'defer',
      minify: false,
      templateParameters: {
        officeJs: office.script,
        contentSecurityPolicy: office.contentSecurityPolicy,
      },
    });
  return {
    ...shared,
    resolve: {
      ...shared.resolve,
      alias: {
        'zod/mini$': from('src/hosts/excel/strict-zod.ts'),
        'rtl-css-js/core$': path.join(LOADERS, 'left-to-right.mjs'),
      },
    },
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
        { test: /\.[jt]sx?$/, include: [from('src/taskpane'), FLUENT], loader: loader('fluent-tokens') },
        {
          include: [from('src/taskpane/light-theme.ts'), from('src/taskpane/dark-theme.ts')],
          loader: loader('fluent-theme'),
        },
        { test: /\.ts$/, include: OWN_DATA, loader: loader('own-data') },
        {
          test: /\.json$/,
          include: from('src/core'),
          exclude: from('src/core/rules'),
          loader: loader('knowledge'),
        },
        { test: /office\.helpers\.js$/, loader: loader('office-helpers') },
        // What only lazy parts take from the list of exports goes with them.
        { include: from('src/hosts/excel/index.ts'), sideEffects: false },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    experiments: { layers: true },
    // The ribbon's page shares its knowledge only: the files in js/ but `commands` are what the pane loads first.
    optimization: {
      moduleIds: 'natural',
      chunkIds: 'natural',
      splitChunks: {
        chunks: ({ name }) => name !== 'commands',
        // Chinese packs better beside Chinese: 4 kB less than between the code that uses it.
        cacheGroups: {
          knowledge: {
            name: 'knowledge',
            type: 'json',
            test: from('src/core'),
            chunks: (chunk) => chunk.canBeInitial(),
            enforce: true,
          },
        },
      },
      mangleExports: 'size',
    },
    plugins: [
      ...shared.plugins,
      knowledgeBySize,
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
          { from: from('assets/late.js'), to: 'late.js' },
          {
            from: from('src/support/support.html'),
            to: 'support.html',
            transform: (content) => content.toString().replaceAll('{{VERSION}}', version),
          },
          ...(copyOfficeJs ? officeJsFiles : []),
        ],
      }),
      ...(production ? [thirdPartyNotices(copyOfficeJs)] : []),
    ],
  };
}

function cli(options) {
  const shared = common('cli', options);
  return {
    ...shared,
    target: 'node20',
    entry: { heji: from('src/cli/main.ts') },
    output: { path: from('build'), filename: '[name].cjs', chunkFilename: '[name].cjs' },
    module: { rules: [typescript(false)] },
    // Readable stack traces matter more than bytes on a disk.
    optimization: { minimize: false },
    plugins: [...shared.plugins, new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
}

/** The page that plays Excel. Univer is a lazy chunk of it; nothing of it can reach dist/. */
function standin(options) {
  const { mode, port } = options;
  const shared = common('standin', options);
  const reload =
    mode === 'development' ? [`webpack-dev-server/client/index.js?hostname=0.0.0.0&port=0&live-reload=true`] : [];
  return {
    ...shared,
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
      ...shared.plugins,
      new HtmlPlugin({ filename: 'index.html', template: from('src/standin/page/index.html'), chunks: ['page'] }),
    ],
    devServer: devServer({ port, finished: mode === 'production' }),
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
    office: officeJs(env.officejs),
    // The dev server hands out office.js straight from the package.
    copyOfficeJs: !serving && officeJs(env.officejs).origin === '',
    release: Boolean(env.release),
    version: String(env.version ?? packageVersion),
  };
  if (env.excel) {
    // Excel takes its pane over https only. The first time, Office's own tool makes the certificate and asks to trust it.
    const { getHttpsServerOptions } = require('office-addin-dev-certs');
    return { ...addin(options), devServer: devServer({ port, https: await getHttpsServerOptions() }) };
  }
  return [addin(options), cli(options), standin(options)];
};
