/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { COMMANDS } from "../../src/commands/commandTable";
import { OPENERS } from "../../src/commands/openers";
import { manifestProblems } from "./manifestProblems";
import type { Surroundings } from "./rule";

const MANIFEST = readFileSync("manifest.xml", "utf8");
/** Files that the build makes; test/build sees that it does. */
const MADE = ["taskpane.html", "functions.js", "functions.zh-CN.json", "functions.en-US.json"];

const surroundings: Surroundings = {
  hasFile: (path) => MADE.includes(path) || existsSync(path) || existsSync(`assets/page/${path}`),
  functionNames: [...Object.keys(COMMANDS), ...Object.keys(OPENERS)],
  packageVersion: (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
};

it("is a manifest that Office can load", () => {
  expect(manifestProblems(MANIFEST, surroundings)).toEqual([]);
});

const LONG_TEXT = "长".repeat(251);

it.each([
  {
    name: "a broken document",
    from: "</Version>",
    to: "",
    problem: /not well-formed/,
  },
  {
    name: "Version before Id",
    from: /(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/,
    to: "$3$2$1",
    problem: /OfficeApp has its children in the wrong order/,
  },
  {
    name: "the label of the tab before its groups",
    from: /(<CustomTab[^>]*>)([\s\S]*?)(<Label resid="Tab.Label"\/>)/,
    to: "$1$3$2",
    problem: /CustomTab has its children in the wrong order/,
  },
  {
    name: "runtimes after the form factors",
    from: /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/,
    to: "$2$1",
    problem: /Host has its children in the wrong order/,
  },
  {
    name: "a button without a supertip",
    from: /<Supertip>[\s\S]*?<\/Supertip>/,
    to: "",
    problem: /Control needs Supertip/,
  },
  {
    name: "an element in a strange place",
    from: "<Permissions>",
    to: "<Enabled>true</Enabled><Permissions>",
    problem: /OfficeApp may not contain Enabled/,
  },
  {
    name: "a name that is too long",
    from: 'DisplayName DefaultValue="衡绩"',
    to: `DisplayName DefaultValue="${LONG_TEXT.slice(0, 126)}"`,
    problem: /126 characters; 1 to 125/,
  },
  {
    name: "a tip that is too long",
    from: /(id="Grade.Tip" DefaultValue=")[^"]*/,
    to: `$1${LONG_TEXT}`,
    problem: /251 characters; 1 to 250/,
  },
  {
    name: "a resource id of 33 characters",
    from: /Grade\.Label/g,
    to: `Grade.${"L".repeat(27)}`,
    problem: /33 characters; 1 to 32/,
  },
  {
    name: "a reference to nothing",
    from: 'resid="Grade.Label"',
    to: 'resid="Grade.Lable"',
    problem: /refers to Grade.Lable, which is not defined/,
  },
  {
    name: "a label taken from the long strings",
    from: 'Label resid="Grade.Label"',
    to: 'Label resid="Grade.Tip"',
    problem: /Label refers to Grade.Tip, which is not defined/,
  },
  {
    name: "a resource that nobody uses",
    from: "<bt:ShortStrings>",
    to: '<bt:ShortStrings><bt:String id="Idle" DefaultValue="闲"/>',
    problem: /Idle is defined and not used/,
  },
  {
    name: "plain http",
    from: 'DefaultValue="https://localhost:3000/help.html"',
    to: 'DefaultValue="http://localhost:3000/help.html"',
    problem: /is not https/,
  },
  {
    name: "an address of somebody else",
    from: 'IconUrl DefaultValue="https://localhost:3000/',
    to: 'IconUrl DefaultValue="https://example.com/',
    problem: /does not stand below/,
  },
  {
    name: "an icon that is not there",
    from: "ribbon/grade-80.png",
    to: "ribbon/grad-80.png",
    problem: /grad-80.png has no file in the build/,
  },
  {
    name: "a text in one language",
    from: /(id="Check.Label"[^>]*)>\s*<bt:Override[^>]*\/>\s*<\/bt:String>/,
    to: "$1/>",
    problem: /Check.Label is overridden for “”/,
  },
  {
    name: "an override for the default language",
    from: 'Locale="en-US" Value="Assess"',
    to: 'Locale="zh-CN" Value="Assess"',
    problem: /Assess.Label is overridden for “zh-CN”/,
  },
  {
    name: "metadata in one language",
    from: /<bt:Override Locale="en-US" Value="[^"]*functions.en-US.json"\/>/,
    to: "",
    problem: /Functions.Metadata.Url is overridden for “”/,
  },
  {
    name: "a namespace that differs by language",
    from: '<bt:String id="Namespace" DefaultValue="HJ"/>',
    to: '<bt:String id="Namespace" DefaultValue="HJ"><bt:Override Locale="en-US" Value="HE"/></bt:String>',
    problem: /Namespace must be the same in every language/,
  },
  {
    name: "another default language",
    from: "<DefaultLocale>zh-CN",
    to: "<DefaultLocale>en-US",
    problem: /DefaultLocale is en-US/,
  },
  {
    name: "two runtimes",
    from: "<Runtimes>",
    to: '<Runtimes><Runtime resid="Help.Url"/>',
    problem: /2 runtimes instead of one/,
  },
  {
    name: "a short-lived runtime",
    from: ' lifetime="long"',
    to: "",
    problem: /not long-lived/,
  },
  {
    name: "a page of its own for the buttons",
    from: '<FunctionFile resid="Taskpane.Url"/>',
    to: '<FunctionFile resid="Help.Url"/>',
    problem: /opens another page than the runtime/,
  },
  {
    name: "a TaskpaneId",
    from: '<Action xsi:type="ShowTaskpane">',
    to: '<Action xsi:type="ShowTaskpane"><TaskpaneId>One</TaskpaneId>',
    problem: /no TaskpaneId/,
  },
  {
    name: "a requirement that keeps hosts away",
    from: '<Set Name="ExcelApi" MinVersion="1.4"/>',
    to: '<Set Name="ExcelApi" MinVersion="1.9"/>',
    problem: /requirement sets are ExcelApi 1.9/,
  },
  {
    name: "another identity",
    from: "<Id>e9441d12",
    to: "<Id>e9441d13",
    problem: /Id is e9441d13/,
  },
  {
    name: "a version of its own",
    from: /<Version>.*<\/Version>/,
    to: "<Version>9.9.9.9</Version>",
    problem: /Version 9.9.9.9 is not/,
  },
  {
    name: "another namespace",
    from: 'id="Namespace" DefaultValue="HJ"',
    to: 'id="Namespace" DefaultValue="HENGJI"',
    problem: /namespace is not HJ/,
  },
  {
    name: "two controls of the same id",
    from: 'id="Hengji.Check"',
    to: 'id="Hengji.Grade"',
    problem: /Hengji.Grade stands twice/,
  },
  {
    name: "a button without a function",
    from: "<FunctionName>grade<",
    to: "<FunctionName>graed<",
    problem: /graed is a button without a function/,
  },
  {
    name: "a function without a button",
    from: "<FunctionName>takeBack<",
    to: "<FunctionName>grade<",
    problem: /takeBack is a function without a button/,
  },
  {
    name: "an icon without its small size",
    from: '<bt:Image size="16" resid="Icon.Grade.16"/>',
    to: "",
    problem: /has no icon of 16 px/,
  },
  {
    name: "an icon at the wrong size",
    from: '<bt:Image size="16" resid="Icon.Grade.16"/>',
    to: '<bt:Image size="16" resid="Icon.Grade.32"/>',
    problem: /Icon.Grade.32 is used at 16 px/,
  },
])("$name is found", ({ from, to, problem }) => {
  const mutated = MANIFEST.replace(from, to);
  expect(mutated).not.toBe(MANIFEST);
  expect(manifestProblems(mutated, surroundings)).toContainEqual(expect.stringMatching(problem));
});
