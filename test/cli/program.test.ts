import { version } from "../../package.json";
import { run } from "../../src/cli/program";
import { runCli } from "./runCli";

it.each([
  { name: "help", args: ["--help"], out: /^用法： hengji[^]*grade \[文件\][^]*eval/ },
  {
    name: "help in English",
    args: ["--help", "--locale", "en-US"],
    out: /^Usage: hengji[^]*grade \[file\]/,
  },
  { name: "help of a command", args: ["grade", "-h"], out: /--draft +数据不全/ },
  { name: "the version", args: ["--version"], out: new RegExp(`^${version}\n$`) },
  { name: "the templates", args: ["template", "--list"], out: /^kpi-scheme\t/m },
])("shows $name", async ({ args, out }) => {
  expect(await runCli(args)).toEqual({
    code: 0,
    out: expect.stringMatching(out) as string,
    err: "",
  });
});

it.each([
  { name: "nothing", args: [], zh: /^用法/, en: /^Usage/ },
  { name: "an unknown command", args: ["grad"], zh: /没有“grad”这个命令/, en: /unknown command/ },
  {
    name: "an unknown option",
    args: ["grade", "a", "--x"],
    zh: /没有“--x”这个选项/,
    en: /unknown option/,
  },
  { name: "no file", args: ["check"], zh: /缺少“文件”/, en: /missing required argument 'file'/ },
  {
    name: "a file too many",
    args: ["check", "a", "b"],
    zh: /多写了内容/,
    en: /too many arguments/,
  },
  { name: "no output", args: ["grade", "a", "-o"], zh: /后面缺少内容/, en: /argument missing/ },
  {
    name: "an unknown way of writing",
    args: ["grade", "a", "--formulas", "x"],
    zh: /取值“x”不对，可以取：values, native, hengji/,
    en: /Allowed choices are values, native, hengji/,
  },
  {
    name: "a day that the calendar lacks",
    args: ["grade", "a", "--date", "2026-02-30"],
    zh: /取值“2026-02-30”不对，请写成 2026-12-31 这样的日期/,
    en: /Write a date such as 2026-12-31/,
  },
  {
    name: "a date of another form",
    args: ["grade", "a", "--date", "30.6.2026"],
    zh: /请写成/,
    en: /Write a date/,
  },
])("refuses $name", async ({ args, zh, en }) => {
  const chinese = await runCli(args);
  expect(chinese).toEqual({ code: 2, out: "", err: expect.stringMatching(zh) as string });
  const english = await runCli([...args.slice(0, 1), "--locale=en-US", ...args.slice(1)]);
  expect(english.code).toBe(2);
  if (args.length > 0) expect(english.err).toMatch(en);
});

it("refuses a language that it does not speak", async () => {
  const { code, err } = await runCli(["check", "a", "--locale", "fr-FR"]);
  expect(code).toBe(2);
  expect(err).toMatch(/取值“fr-FR”不对，可以取：zh-CN, en-US/);
});

it("lets a bug be seen", async () => {
  const fail = (): never => {
    throw new TypeError("a bug");
  };
  const environment = {
    adapter: { open: fail, create: fail },
    ...{ today: "2026-12-31", lines: fail, out: fail, err: fail },
  };
  await expect(
    run(["template", "kpi-scheme", "-o", "/tmp/never.xlsx"], environment),
  ).rejects.toThrow("a bug");
});
