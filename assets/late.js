/* global window, document */
/**
 * Runs before office.js, which may never come (a CDN out of reach, a proxy): the page says so instead of waiting for ever.
 * Plain script for any browser: nothing compiles it.
 */
(function () {
  const AFTER_MS = 10000;
  const WORDS =
    'office.js 十秒内没有加载成功，核绩打不开；表格没有被改动。请检查网络后关闭面板再打开。管理员：请确认本机能访问发布核绩的网站；用微软 CDN 的请改用自带 office.js 的发布包，或 21Vianet 的地址（见部署说明）。 office.js did not load within ten seconds, so Heji cannot open; nothing was changed. Administrators: see the deployment guide about where office.js comes from.';

  setTimeout(function () {
    if (window.Office) return;
    const line = document.createElement('p');
    line.id = 'late';
    line.setAttribute('role', 'alert');
    line.textContent = WORDS;
    // While the page waits for office.js it has no body yet.
    (document.body || document.documentElement).appendChild(line);
  }, AFTER_MS);

  // It came after all.
  window.addEventListener('load', function () {
    const line = document.getElementById('late');
    if (line && window.Office) line.remove();
  });
})();
