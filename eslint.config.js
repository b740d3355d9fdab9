import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import accessibility from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Office.js lives in src/workbook/excel and the index of a door; use the Workbook ports.",
}));
const CELL_GLOBALS = [
  { name: "CustomFunctions", message: "Only src/functions answers in cells; throw a ScoreError." },
];
const CLOCK = [
  { name: "Date", message: "Scoring has no clock: let the caller inject the date." },
  { name: "Intl", message: "Scoring must not depend on the machine's languages." },
];

const EVERYWHERE = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "Named exports only: a file is named after its main export.",
  },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Text from a workbook must never become HTML; use textContent.",
  },
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: "Text from a workbook must never become HTML; render it as text.",
  },
  {
    selector: [
      "CatchClause > BlockStatement[body.length=0]",
      "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression > BlockStatement[body.length=0]",
    ].join(", "),
    message: "Never swallow an error: handle what you expect and let the rest stay loud.",
  },
];

// An engine takes about 125,000 arguments, and a sheet has more rows than that.
const NO_SPREAD = {
  selector: ":matches(CallExpression, NewExpression) > SpreadElement.arguments",
  message:
    "A long list breaks a call that it is spread into: use src/workbook/extremes.ts or a loop.",
};

export default tseslint.config(
  // What runs before everything else in an old browser is written in its words.
  { ignores: ["dist/", "coverage/", "test/data/", "assets/"] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-template-curly-in-string": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...CELL_GLOBALS],
      "no-restricted-syntax": ["error", ...EVERYWHERE],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/require-array-sort-compare": ["error", { ignoreStringArrays: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // const { label: _label, ...rest } leaves a part out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // The contract of a workbook is asynchronous; a carrier in memory has nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**"],
    rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, NO_SPREAD] },
  },
  {
    files: ["src/scoring/**"],
    rules: {
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...CELL_GLOBALS, ...CLOCK],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Scoring is repeatable: pass a seed." },
        { property: "localeCompare", message: "The order of texts differs between machines." },
        { property: "toLocaleString", message: "The text of a number differs between machines." },
      ],
    },
  },
  {
    files: ["src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  {
    files: ["src/workbook/excel/**", "src/{taskpane,commands}/index.{ts,tsx}", "test/host/**"],
    rules: { "no-restricted-globals": ["error", ...CELL_GLOBALS] },
  },
  {
    // The plugin's rules about reading before sync follow straight lines only; here what reads a result is handed out
    // when the request is queued, and the real office.js in the tests throws where something was not loaded.
    files: ["src/workbook/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/{taskpane,web}/**/*.tsx"],
    extends: [hooks.configs.flat.recommended, accessibility.flatConfigs.recommended],
  },
  {
    // A separator that takes the focus is a control (ARIA window splitter), which these rules do not know.
    files: ["src/web/Splitter.tsx"],
    rules: {
      "jsx-a11y/no-noninteractive-element-interactions": "off",
      "jsx-a11y/no-noninteractive-tabindex": "off",
    },
  },
  {
    // A table that is wider than the pane is scrolled, also by the keyboard.
    files: ["src/taskpane/pages/reports/TableView.tsx"],
    rules: { "jsx-a11y/no-noninteractive-tabindex": "off" },
  },
  {
    // Tables of sentences, headers and templates are read by scanning.
    files: [
      "src/**/{messages,texts,*Messages,*Texts}.ts",
      "src/**/texts/**",
      "src/templates/**/*Data.ts",
      "src/**/*Texts.ts",
    ],
    rules: { "max-lines": "off" },
  },
  {
    // What a reader keeps in mind at once.
    files: ["src/**"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      "max-params": ["error", 5],
    },
  },
  {
    files: ["test/**"],
    rules: { "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["*.js", "webpack/*.js", "test/house/*.js", "test/bench/files/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", URL: "readonly" } },
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Runs in the browser, with two names that its plugin writes before it.
    files: ["webpack/serviceWorker.js"],
    languageOptions: {
      globals: Object.fromEntries(
        "self caches crypto fetch Request Response setTimeout version files"
          .split(" ")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
);
