import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PLAIN = { LANG: "C", LC_ALL: "C" };

/** What a run of a command line says, and its exit code. */
export interface ProgramRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** `npm run -s COMMAND -- …` in a folder, as people start it: builds, and runs in a process of its own. */
export const startProgram = (command: string, folder: string, args: string[]): ProgramRun => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, "src", "build", "run.mjs"), command, ...args],
    { cwd: folder, encoding: "utf8", env: { ...process.env, ...PLAIN } },
  );
  return { stdout, stderr, status };
};

/** The same program in this process, which is many times faster. What it throws is thrown on. */
export const runProgram = async (
  main: (root: string, args: readonly string[]) => Promise<void>,
  folder: string,
  args: readonly string[],
): Promise<ProgramRun> => {
  const [out, err] = [listenTo("log"), listenTo("error")];
  const home = process.cwd();
  for (const [name, value] of Object.entries(PLAIN)) vi.stubEnv(name, value);
  process.chdir(folder);
  try {
    await main(ROOT, args);
    return { stdout: out.said(), stderr: err.said(), status: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    process.chdir(home);
    vi.unstubAllEnvs();
    for (const listener of [out, err]) listener.end();
  }
};

/** Takes what goes to the console instead of it. */
const listenTo = (method: "log" | "error") => {
  const spy = vi.spyOn(console, method).mockImplementation(() => {});
  return {
    said: () => spy.mock.calls.map((words) => `${words.join(" ")}\n`).join(""),
    end: () => spy.mockRestore(),
  };
};
