/* global window, document, Office */
/**
 * Runs before everything else, in the pane and on the ribbon's page, and says what these themselves cannot say: that this
 * web view is too old for them (docs/excel-versions.md), or that office.js does not come (a CDN out of reach, a proxy).
 * Plain script for any browser: nothing compiles it.
 */
(function () {
  var AFTER_MS = 10000;
  var LATE =
    'office.js 十秒内没有加载成功，核绩打不开；表格没有被改动。请检查网络后关闭面板再打开。管理员：请确认本机能访问发布核绩的网站；用微软 CDN 的请改用自带 office.js 的发布包，或 21Vianet 的地址（见部署说明）。 office.js did not load within ten seconds, so Heji cannot open; nothing was changed. Administrators: see the deployment guide about where office.js comes from.';
  var OLD =
    '这台电脑上的网页组件太旧，打不开核绩；表格没有被改动。Windows：请更新 Office，或安装新版 Microsoft Edge WebView2；Mac：请更新 macOS（Safari 16.4 或更新版本）；也可以在网页版 Excel 中使用。 The web view on this computer is too old for Heji; nothing was changed. Update Office or Edge WebView2 (Windows), macOS (Safari 16.4 or later), or use Excel on the web.';

  function say(id, words) {
    var line = document.createElement('p');
    line.id = id;
    line.setAttribute('role', 'alert');
    line.textContent = words;
    // While the page waits for office.js it has no body yet.
    (document.body || document.documentElement).appendChild(line);
  }

  /** What the build takes for granted: ECMAScript 2023, lookbehind. */
  function isNew() {
    try {
      new RegExp('(?<=a)b');
      return Boolean(Object.hasOwn && [].findLast && [].toSpliced && window.structuredClone);
    } catch (error) {
      return !error;
    }
  }

  /** The functions of the ribbon, whose own script cannot run here: each opens this page, which says why, and ends. */
  function answerRibbon() {
    var ids = ['checkSheet', 'checkWorkbook', 'insertBest', 'clearMarks'];
    function answer(event) {
      var address = window.location.origin + window.location.pathname + '?old';
      Office.context.ui.displayDialogAsync(address, { height: 22, width: 26, displayInIframe: true }, function () {
        event.completed();
      });
    }
    Office.onReady(function () {
      for (var i = 0; i < ids.length; i += 1) Office.actions.associate(ids[i], answer);
    });
  }

  if (!isNew()) {
    window.addEventListener('DOMContentLoaded', function () {
      var root = document.getElementById('root');
      if (root) root.textContent = '';
      say('old', OLD);
      if (!root && window.Office) answerRibbon();
    });
    return;
  }

  setTimeout(function () {
    if (!window.Office) say('late', LATE);
  }, AFTER_MS);

  // It came after all.
  window.addEventListener('load', function () {
    var line = document.getElementById('late');
    if (line && window.Office) line.remove();
  });
})();
