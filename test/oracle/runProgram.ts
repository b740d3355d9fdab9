import { spawn } from "node:child_process";

/**
 * Runs a program to its end and gives what it said on both streams, whatever its exit code.
 * Past the time limit it is ended together with the processes it started.
 */
export function runProgram(
  program: string,
  parameters: readonly string[],
  limitSeconds: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: true, // a process group of its own, so that it can be ended as a whole
    });
    let said = "";
    child.stdout.on("data", (data: Buffer) => (said += data.toString()));
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error(`${program} did not end within ${limitSeconds} s: ${said}`));
    }, limitSeconds * 1000);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`${program} could not start: ${error.message}`));
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}
