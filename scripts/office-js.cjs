/** Where the pages load office.js from, and the content security policy that goes with it. */

/**
 * `self` is the default: a county's network often reaches no CDN. The addresses of the other two are Microsoft's and, for Office 365
 * operated by 21Vianet, the Chinese cloud's (https://learn.microsoft.com/office/dev/add-ins/publish/government-cloud-guidance).
 */
const OFFICE_JS = {
  self: { script: 'office-js/office.js', origin: '' },
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  cn: {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

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

/** @throws Error when `name` is none of self, cdn, cn. */
function officeJs(name = 'self') {
  const source = OFFICE_JS[name];
  if (!source) throw new Error(`--env officejs=${name}: choose one of ${Object.keys(OFFICE_JS).join(', ')}`);
  return { ...source, contentSecurityPolicy: contentSecurityPolicy(source.origin) };
}

module.exports = { officeJs };
