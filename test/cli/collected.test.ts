import { collectedBytes, collectedNames, describeCollected } from "../workbook/collectedWorkbooks";
import { runCli, temporaryFolder } from "./runCli";

const folder = temporaryFolder();

describeCollected("files that are not in the format, some damaged on purpose", () => {
  it.each(collectedNames())(
    "%s is refused with sentences, and nothing is written",
    async (name) => {
      const file = folder.put(name, collectedBytes(name));
      const before = folder.names();
      const { code, out, err } = await runCli(["grade", file]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(
        /^(提醒：.+已读成新的 \.xlsx 工作簿.+\n)?(错误.*：.+，.+\n|没有评分，也没有写文件。\n)+$/,
      );
      expect(folder.names()).toEqual(before);
    },
  );
});
