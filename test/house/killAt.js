// Loaded before the command line: ends the process, as kill -9 does, at one of the steps that it takes with the files of
// a folder. A step is before a call, or in the middle of writing.
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { KILL_FOLDER: folder, KILL_STEP: last } = process.env;
let step = 0;

function next() {
  step += 1;
  if (step === Number(last)) process.kill(process.pid, "SIGKILL");
}

const concerns = (values) => values.some((value) => String(value).startsWith(folder));

for (const name of ["open", "link", "rename", "rm", "unlink", "writeFile", "chmod"]) {
  const original = files[name];
  files[name] = async (...values) => {
    if (!concerns(values)) return original(...values);
    next();
    const result = await original(...values);
    if (name === "open") watchHandle(result);
    return result;
  };
}
syncBuiltinESMExports();

function watchHandle(handle) {
  for (const name of ["sync", "close", "chmod", "chown"]) {
    const original = handle[name].bind(handle);
    handle[name] = (...values) => {
      next();
      return original(...values);
    };
  }
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes) => {
    next();
    await handle.write(bytes, 0, Math.floor(bytes.length / 2), 0);
    next();
    return write(bytes);
  };
}
