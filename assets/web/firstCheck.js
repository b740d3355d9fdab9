/*
 * Runs before everything else, in words that Internet Explorer 11 understands: where the workbench cannot run, the
 * page would stay empty without a word.
 */
(function () {
  var isNew = typeof window.structuredClone === "function" && !!Array.prototype.findLast;
  var browser = [
    "这个浏览器太旧，衡绩无法运行",
    "请用 Edge、Chrome，或 360、QQ 等浏览器的“极速模式”（109 或更新的内核）打开这一页。",
    "This browser is too old for Hengji",
    "Open this page in Edge or Chrome, version 109 or newer.",
  ];
  var files = [
    "衡绩没有载入完整",
    "若是从压缩包里打开的，请先把压缩包全部解压，再双击解压后文件夹里的“衡绩.html”。若是从网址打开的，请刷新页面。",
    "Hengji did not load completely",
    "If you opened it inside a zip file, unpack all of it first and open 衡绩.html in the unpacked folder; on a web site, reload the page.",
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
    if (!isNew) show(browser);
    else if (isIncomplete) show(files);
  }

  var isIncomplete = false;
  window.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") isIncomplete = true;
    },
    true,
  );
  document.addEventListener("DOMContentLoaded", check);
})();
