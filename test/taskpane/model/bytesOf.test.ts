import { bytesOf } from "../../../src/taskpane/model/bytesOf";
import { WorkbookError } from "../../../src/workbook/workbookError";

const failing = (name: string) => ({
  name: "考核.xlsx",
  arrayBuffer: () => Promise.reject(Object.assign(new Error("no"), { name })),
});

it("gives the bytes of a file", async () => {
  const file = { name: "考核.xlsx", arrayBuffer: async () => new Uint8Array([1, 2]).buffer };
  expect([...(await bytesOf(file))]).toEqual([1, 2]);
});

it.each(["NotFoundError", "NotReadableError", "SecurityError"])(
  "%s is a file that is gone, told by its name",
  async (name) => {
    const error: unknown = await bytesOf(failing(name)).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).sentence("zh-CN")).toContain("“考核.xlsx”");
  },
);

it("any other error stays what it is", async () => {
  await expect(bytesOf(failing("RangeError"))).rejects.toThrow("no");
});
