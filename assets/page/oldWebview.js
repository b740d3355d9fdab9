/*
 * Runs before everything else, in words that Internet Explorer 11 understands: an Office without WebView2 shows
 * add-ins in a browser that cannot run them, and would leave the pane empty.
 */
(function () {
  var isNew = typeof window.structuredClone === "function" && !!Array.prototype.findLast;
  if (isNew) return;
  var lines = [
    "衡绩无法在此运行",
    "这台电脑的 Office 缺少 WebView2 运行时（或版本太旧）。请联系管理员安装“Microsoft Edge WebView2 运行时”离线安装包，重新打开 Excel 后再试。表格里的数据没有改动。",
    "Hengji cannot run here",
    "Office on this computer lacks the WebView2 runtime, or it is too old. Ask your administrator to install the offline package of the Microsoft Edge WebView2 Runtime, then reopen Excel. Nothing in your workbook has changed.",
  ];
  function show() {
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
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
})();
