const LIBRARY = "node_modules/@microsoft/office-js";

/**
 * What office.js asks for on Windows, the web and the Mac, and nothing of the other 80 MB. Copied when the add-in is
 * packaged, unmodified as its licence wants, and never committed.
 */
const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "telemetry/oteljs_agave.js",
];

export function officeFiles() {
  const copies = FILES.map((file) => ({
    from: `${LIBRARY}/dist/${file}`,
    to: `office/${file}`,
    info: { minimized: true }, // leave it as it is
  }));
  return [
    ...copies,
    { from: `${LIBRARY}/LICENSE.md`, to: "office/LICENSE.md" },
    // The library asks for AgaveErrorUX; its package writes the folder small, which Linux tells apart.
    {
      from: `${LIBRARY}/dist/agaveerrorux`,
      to: "office/AgaveErrorUX",
      info: { minimized: true },
    },
  ];
}
