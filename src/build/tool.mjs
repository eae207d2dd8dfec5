// This file runs programs that node_modules brings, in the root, with our own environment.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * What to start of a command, and how.
 * @param {string} root
 * @param {readonly string[]} command name of the program and what it is given
 */
const started = (root, [name = "", ...args]) => {
  const shell = process.platform === "win32";
  const program = join(root, "node_modules", ".bin", shell ? `${name}.cmd` : name);
  return { program, args, options: { cwd: root, shell } };
};

/**
 * Runs a program that speaks for itself. Its exit code; 1 where it did not start.
 * @param {string} root
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env] beside our own environment
 */
export const tool = (root, command, env = {}) => {
  const { program, args, options } = started(root, command);
  const all = { ...process.env, ...env };
  return spawnSync(program, args, { ...options, env: all, stdio: "inherit" }).status ?? 1;
};

/**
 * Runs a program beside others. What it says is kept together until it ends.
 * @param {string} root
 * @param {readonly string[]} command
 * @returns {Promise<{ status: number, said: string }>}
 */
export const quietTool = (root, command) =>
  new Promise((done, failed) => {
    const { program, args, options } = started(root, command);
    const running = spawn(program, args, options);
    let said = "";
    for (const stream of [running.stdout, running.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
      });
    running.once("error", failed);
    running.once("close", (status) => done({ status: status ?? 1, said }));
  });
