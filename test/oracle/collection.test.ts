import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCli, temporaryFolder } from "../cli/runCli";
import { columnOf, fillIn, send, valuesIn } from "../grading/collect/collection";
import { describeWithLibreOffice } from "./describeWithLibreOffice";

const folder = temporaryFolder();

describeWithLibreOffice("forms that LibreOffice saved", () => {
  it("merge alike", async () => {
    const path = folder.path("office");
    const { forms, register, files } = await send(path);
    const [plain, saved] = [join(path, "直接"), join(path, "另存")];
    mkdirSync(plain);
    await fillIn(join(forms, files[1]!), join(plain, files[1]!), {
      ...{ "填报!G4": 91.5, "填报!G5": "98%", "填报!G6": 0 },
      "加减分申报!C4": "获省级表彰",
      "加减分申报!F4": 2,
    });
    execFileSync("soffice", [
      ...[
        `-env:UserInstallation=file://${join(path, "profile")}`,
        "--headless",
        "--convert-to",
        "xlsx",
      ],
      ...["--outdir", saved, join(plain, files[1]!)],
    ]);
    const read = async (inbox: string): Promise<unknown> => {
      const out = join(path, `${inbox === plain ? "a" : "b"}.xlsx`);
      const { code } = await runCli([
        "merge",
        inbox,
        "--into",
        register,
        "-o",
        out,
        "--date",
        "2026-12-19",
      ]);
      expect(code).toBe(0);
      return valuesIn(out);
    };
    const direct = await read(plain);
    expect(await read(saved)).toEqual(direct);
    const { 加减分申报, 收表 } = direct as Awaited<ReturnType<typeof valuesIn>>;
    expect(columnOf(加减分申报!, "事项", "单位")).toEqual({ 获省级表彰: "乙局" });
    expect(columnOf(收表!, "报送单位", "状态")).toMatchObject({ 乙局: "已报", 甲局: "未报" });
  });
});
