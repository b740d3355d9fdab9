import { runCli } from "../runCli";

async function answers(lines: readonly unknown[], ...args: string[]): Promise<unknown[]> {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  const { code, out, err } = await runCli(["eval", ...args], input.join("\n"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out === ""
    ? []
    : out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown);
}

it.each<{ name: string; call: unknown; answer: unknown }>([
  {
    name: "a value",
    call: { function: "SCORE", args: [[[80, 90]], [[0.4, 0.6]]], locale: "zh-CN" },
    answer: { value: 86 },
  },
  {
    name: "a range",
    call: { function: "RANKINGS", args: [[[90], [95], [90]]] },
    answer: { value: [[2], [1], [2]] },
  },
  {
    name: "an omitted argument",
    call: { function: "GRADE", args: [89.995, null, 2] },
    answer: { value: "优秀" },
  },
  {
    name: "an error with its sentence",
    call: { function: "SCORE", args: [[[80, 90]], [[50, 60]]], locale: "en-US" },
    answer: {
      ...{ error: "#VALUE!", code: "weightTotal" },
      message: expect.stringContaining("110%") as string,
    },
  },
  {
    name: "an error cell",
    call: { function: "GRADE", args: [{ error: "#DIV/0!" }] },
    answer: {
      error: "#VALUE!",
      code: "errorCell",
      message: expect.stringContaining("#DIV/0!") as string,
    },
  },
  {
    name: "an unknown function",
    call: { function: "NOPE", args: [] },
    answer: { error: "#VALUE!", code: "unknownFunction", message: expect.any(String) as string },
  },
])("answers with $name", async ({ call, answer }) => {
  expect(await answers([call])).toEqual([answer]);
});

it.each<{ name: string; line: unknown; code: string }>([
  { name: "words", line: "SCORE(80)", code: "lineNotJson" },
  { name: "half a line", line: '{"function":"SCORE"', code: "lineNotJson" },
  { name: "a list", line: [1, 2], code: "callInvalid" },
  { name: "null", line: "null", code: "callInvalid" },
  { name: "no function", line: { args: [] }, code: "callInvalid" },
  { name: "a function that is a number", line: { function: 5, args: [] }, code: "callInvalid" },
  { name: "no arguments", line: { function: "SCORE" }, code: "callInvalid" },
  { name: "arguments that are no list", line: { function: "SCORE", args: 1 }, code: "callInvalid" },
  { name: "an object", line: { function: "SCORE", args: [{ a: 1 }] }, code: "callInvalid" },
  { name: "a list of numbers", line: { function: "SCORE", args: [[1, 2]] }, code: "callInvalid" },
  { name: "three levels", line: { function: "SCORE", args: [[[[1]]]] }, code: "callInvalid" },
  {
    name: "another language",
    line: { function: "SCORE", args: [], locale: "fr" },
    code: "callInvalid",
  },
])("takes $name for an error and goes on", async ({ line, code }) => {
  const next = { function: "SCORE", args: [[[80]], [[1]]] };
  const [error, value] = await answers([line, next]);
  expect(error).toEqual({ error: "#VALUE!", code, message: expect.stringMatching(/请/) as string });
  expect(value).toEqual({ value: 80 });
});

it("passes over blank lines, takes Windows line ends and a byte order mark", async () => {
  const call = '{"function":"SCORE","args":[[[80]],[[1]]]}';
  expect(await answers([`\uFEFF${call}\r`, "", "  \r", call])).toEqual([
    { value: 80 },
    { value: 80 },
  ]);
  expect(await answers([""])).toEqual([]);
});

it("speaks the language of the call, else that of the run", async () => {
  const calls = [
    { function: "NOPE", args: [] },
    { function: "NOPE", args: [], locale: "zh-CN" },
    "?",
  ];
  const messages = (await answers(calls, "--locale", "en-US")) as { message: string }[];
  expect(messages.map(({ message }) => /\p{Script=Han}/u.test(message))).toEqual([
    false,
    true,
    false,
  ]);
});
