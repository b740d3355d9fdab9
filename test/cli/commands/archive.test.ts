import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sealWorkbook } from "../../../src/grading/run/sealWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { LAST } from "../../grading/roll/lastOffice";
import { fileOf } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();

async function sealed(name: string): Promise<string> {
  const path = folder.path(name);
  await runCli(["grade", folder.put(`a-${name}`, await fileOf(LAST)), "-o", path]);
  const workbook = openXlsx(new Uint8Array(readFileSync(path)));
  expect((await sealWorkbook(workbook, undefined, "2027-01-20")).kind).toBe("sealed");
  writeFileSync(path, workbook.save());
  return path;
}

interface Entry {
  readonly title: string;
  readonly kind: string;
  readonly file: string;
  readonly sha256: string;
  readonly code: string;
}

it("writes the workbook, its papers and a list of them and of what came in", async () => {
  const path = await sealed("年度.xlsx");
  mkdirSync(folder.path("收到/附件"), { recursive: true });
  writeFileSync(folder.path("收到/甲局.txt"), "甲");
  writeFileSync(folder.path("收到/附件/乙局.txt"), "");
  const target = folder.path("归档");
  const call = ["archive", path, "-o", target, "--received", folder.path("收到"), "--json"];
  const { code, out } = await runCli(call);
  expect(code).toBe(0);
  const { entries, code: seal } = JSON.parse(out) as { entries: Entry[]; code: string };
  const written = entries.filter(({ kind }) => kind !== "received");
  expect(readdirSync(target).sort()).toEqual(
    [...written.map(({ file }) => file), "归档目录.xlsx"].sort(),
  );
  for (const { file, sha256, code: own } of written) {
    const bytes = readFileSync(join(target, file));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    expect(own).toBe(seal);
  }
  // SHA-256 of no bytes, as FIPS 180-4 is quoted everywhere.
  expect(entries.at(-1)).toMatchObject({
    title: "附件/乙局.txt",
    sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  });
  const list = openXlsx(new Uint8Array(readFileSync(join(target, "归档目录.xlsx"))));
  const { values } = await list.cells.read("归档目录");
  expect(values.at(-1)![0]).toBe(`核验码 ${seal}（2027-01-20 封存）`);
  expect(values.slice(3, -1).map((row) => row[1])).toEqual(entries.map(({ title }) => title));
  const again = await runCli(call);
  expect(again.err).toContain("已经存在，没有覆盖");
});

it("refuses what is not sealed unless it is told, and what was changed in any case", async () => {
  const path = await sealed("改.xlsx");
  const target = ["-o", folder.path("不归档")];
  const open = folder.path("a-改.xlsx");
  expect((await runCli(["archive", open, ...target])).err).toContain("没有封存");
  const workbook = openXlsx(new Uint8Array(readFileSync(path)));
  await workbook.cells.write("数据", 1, 1, [[121]]);
  writeFileSync(path, workbook.save());
  const { code, err } = await runCli(["archive", path, ...target, "--unsealed"]);
  expect(code).toBe(2);
  expect(err).toContain("封存后改动 1 处");
  expect(folder.names()).not.toContain("不归档");
  expect((await runCli(["archive", open, ...target, "--unsealed"])).code).toBe(0);
  const list = openXlsx(new Uint8Array(readFileSync(join(folder.path("不归档"), "归档目录.xlsx"))));
  const { values } = await list.cells.read("归档目录");
  expect(values.at(-1)![0]).toContain("没有封存，没有核验码");
});
