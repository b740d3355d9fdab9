import { spawnSync } from "node:child_process";

/** The build's own modules in a Node of their own: jest would compile them to another kind of module. */
function evaluate(expression: string, baseUrl: string): { answer: string; error: string } {
  const code = `import { baseUrl, manifestOf } from "./webpack/manifest.js";
    import { channelOf } from "./webpack/channels.js";
    import { readFileSync } from "node:fs";
    const text = readFileSync("manifest.xml", "utf8");
    process.stdout.write(String(${expression}));`;
  const { stdout, stderr } = spawnSync("node", ["--input-type=module", "-e", code], {
    encoding: "utf8",
    env: { ...process.env, HENGJI_BASE_URL: baseUrl },
  });
  return { answer: stdout, error: stderr };
}

it.each([
  { name: "none", given: "", base: "https://localhost:3000" },
  { name: "a host", given: "https://kaohe.example.gov.cn", base: "https://kaohe.example.gov.cn" },
  {
    name: "a folder with a slash",
    given: "https://kaohe.example.gov.cn:8443/hengji/",
    base: "https://kaohe.example.gov.cn:8443/hengji",
  },
])("HENGJI_BASE_URL: $name", ({ given, base }) => {
  expect(evaluate("baseUrl()", given).answer).toBe(base);
});

it.each([
  { name: "plain http", given: "http://kaohe.example.gov.cn" },
  { name: "no address", given: "kaohe.example.gov.cn" },
  { name: "a query", given: "https://kaohe.example.gov.cn/?version=1" },
  { name: "a password", given: "https://me:secret@kaohe.example.gov.cn" },
  {
    name: "an address that is too long",
    given: `https://kaohe.example.gov.cn/${"a".repeat(2000)}`,
  },
])("HENGJI_BASE_URL: $name is refused", ({ given }) => {
  const { answer, error } = evaluate("baseUrl()", given);
  expect(answer).toBe("");
  expect(error).toContain("HENGJI_BASE_URL");
});

it("gives a development build an identity and a namespace of its own", () => {
  const { answer } = evaluate('manifestOf(text, channelOf("development"))', "");
  expect(answer).toContain("<Id>94ac888e-24ba-46e4-977f-6c5820fd43d2</Id>");
  expect(answer).toContain('id="Namespace" DefaultValue="HJDEV"');
  expect(answer).toContain('<DisplayName DefaultValue="衡绩（开发）">');
  expect(answer).toContain('Value="Hengji (development)"');
});

it("leaves the identity of the others alone", () => {
  const { answer } = evaluate('manifestOf(text, channelOf("intranet"))', "");
  expect(answer).toContain("<Id>e9441d12-b676-4f02-94a7-284661046fff</Id>");
  expect(answer).toContain('id="Namespace" DefaultValue="HJ"');
});

it("knows its channels", () => {
  expect(evaluate('channelOf("store")', "").error).toContain("public, intranet, development");
});
