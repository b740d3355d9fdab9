/**
 * Entries with "!" are what ships: `knip --production` sees through the eyes of a user, so that an export
 * that only a test uses counts as dead.
 */
const configuration = {
  entry: [
    "src/{cli,functions,taskpane,commands,web}/index.{ts,tsx}!",
    "src/functions/metadata.ts!", // read by webpack.config.js
    "src/web/files/startPortableFileWorker.ts!", // takes the place of startFileWorker in webpack/portable.js
    "src/web/files/startPortableConvertWorker.ts!", // takes the place of startFileWorker in webpack/portable.js
    "test/**/*.test.{ts,tsx}",
    "test/{bench,house}/*.ts",
    "test/fuzz/worker.ts", // started by test/fuzz/index.ts
    "test/mutate/fewCases.ts", // loaded by its path
    "test/host/browser/hostPage.ts", // bundled for the page of the emulated Excel
    "test/workbook/selfTest/selfTestPage.ts",
    "test/workbook/univer/page.ts", // bundled for the page of the spreadsheet
    "test/workbook/univer/{filePage,savingPage}.ts", // the same with files that are opened and saved
    "test/taskpane/harness/{look.ts,page.tsx}", // for those who work on pages; bundled by buildPage
    "webpack/*.js",
  ],
  project: ["src/**/*.{ts,tsx}!", "test/**/*.{ts,tsx}"],
  // A type that describes an exported value is part of it, whether or not somebody names it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Programs of the system, and one that comes with office-addin-manifest.
  ignoreBinaries: ["soffice", "openssl", "office-addin-usage-data"],
  // Copied as it is when the add-in is packaged, never imported.
  ignoreDependencies: ["@microsoft/office-js"],
};

export default configuration;
