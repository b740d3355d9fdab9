import { sentenceOf } from "../../../src/taskpane/model/diagnosis";
import { filePlace } from "../../../src/web/files/filePlace";

/** A file on a disk that can be changed by others, be full, or be held by another program. */
function disk() {
  const file = { at: 1, text: "原来", isGone: false, problem: "", permission: "prompt" };
  const named = (name: string): Error => Object.assign(new Error(name), { name });
  let aborted = 0;
  const handle = {
    name: "考核.xlsx",
    getFile: async () => {
      if (file.isGone) throw named("NotFoundError");
      return { lastModified: file.at } as File;
    },
    createWritable: async () => {
      let text = "";
      return {
        write: async (bytes: Uint8Array) => {
          if (file.problem === "QuotaExceededError") throw named(file.problem);
          text = new TextDecoder().decode(bytes);
        },
        abort: async () => void (aborted += 1),
        close: async () => {
          if (file.problem !== "") throw named(file.problem);
          Object.assign(file, { text, at: file.at + 1 });
        },
      };
    },
    queryPermission: async () => file.permission,
    requestPermission: async () =>
      (file.permission = file.permission === "prompt" ? "granted" : file.permission),
  };
  const place = filePlace(handle as unknown as FileSystemFileHandle, { lastModified: 1 });
  return { file, place, aborted: () => aborted };
}

const words = new TextEncoder().encode("改过");

it("a file that was read is as it was until somebody else changes it or takes it away", async () => {
  const { file, place } = disk();
  expect(await place.state()).toBe("same");
  file.at = 7;
  expect(await place.state()).toBe("changed");
  file.isGone = true;
  expect(await place.state()).toBe("gone");
});

it("what the page wrote itself is no change by others", async () => {
  const { file, place } = disk();
  await place.write(words);
  expect(file.text).toBe("改过");
  expect(await place.state()).toBe("same");
});

it.each([
  { permission: "prompt", may: true },
  { permission: "granted", may: true },
  { permission: "denied", may: false },
])("asks for a permission that is $permission", async ({ permission, may }) => {
  const { file, place } = disk();
  file.permission = permission;
  expect(await place.mayWrite()).toBe(may);
});

it.each([
  { problem: "NoModificationAllowedError", says: "正在 Excel 或 WPS 里开着" },
  { problem: "QuotaExceededError", says: "磁盘空间不够" },
])("after $problem the file is whole, and what to do is said", async ({ problem, says }) => {
  const { file, place, aborted } = disk();
  file.problem = problem;
  const failure = await place.write(words).catch((error: unknown) => error);
  const sentence = sentenceOf(failure)["zh-CN"];
  expect(sentence).toContain(says);
  expect(sentence).toContain("考核.xlsx");
  expect(file.text).toBe("原来");
  expect(aborted()).toBe(problem === "QuotaExceededError" ? 1 : 0);
});
