/*
 * Runs before everything else, in words that Internet Explorer 11 understands: where the add-in cannot run, the pane
 * would stay empty without a word. An Office without WebView2 shows add-ins in a browser that is too old.
 */
(function () {
  var isNew = typeof window.structuredClone === "function" && !!Array.prototype.findLast;
  var webview = [
    "衡绩无法在此运行",
    "这台电脑的 Office 缺少 WebView2 运行时（或版本太旧）。请联系管理员安装“Microsoft Edge WebView2 运行时”离线安装包，重新打开 Excel 后再试。表格里的数据没有改动。",
    "Hengji cannot run here",
    "Office on this computer lacks the WebView2 runtime, or it is too old. Ask your administrator to install the offline package of the Microsoft Edge WebView2 Runtime, then reopen Excel. Nothing in your workbook has changed.",
  ];
  var library = [
    "衡绩没有载入完整",
    "Office 的组件库 office.js 没有载入。请检查网络后重新打开窗格；内网电脑请管理员改用衡绩内网版。表格里的数据没有改动。",
    "Hengji did not load completely",
    "The library office.js could not be loaded. Check the network and reopen the pane; on a closed network ask your administrator for the intranet build. Nothing in your workbook has changed.",
  ];
  var outside = [
    "请在 Excel 中打开衡绩",
    "这一页是 Excel 加载项的窗格，单独打开没有内容。请在 Excel 的“衡绩”选项卡中打开。",
    "Open Hengji in Excel",
    "This page is the pane of an Excel add-in. Open it from the Hengji tab in Excel.",
  ];

  function show(lines) {
    var page = document.createElement("div");
    page.style.cssText = "padding:16px;font:14px/1.6 'Microsoft YaHei',sans-serif";
    page.setAttribute("role", "alert");
    for (var i = 0; i < lines.length; i += 1) {
      var line = document.createElement(i % 2 === 0 ? "h2" : "p");
      line.appendChild(document.createTextNode(lines[i]));
      page.appendChild(line);
    }
    document.body.insertBefore(page, document.body.firstChild);
  }

  function check() {
    if (!isNew) return show(webview);
    if (typeof Office === "undefined") return show(library);
    return Office.onReady(function (place) {
      if (place.host === null) show(outside);
    });
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", check);
  else check();
})();
