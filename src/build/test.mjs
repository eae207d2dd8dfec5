// This file is `npm test`: build, lint, types, dead code, then every test, the browser's included.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const checks = [
  ["biome", "check", "--error-on-warnings"],
  ["tsc", "-b"],
  ["knip"],
  ["vitest", "run", "--config", "test/vitest.config.ts"],
];

/**
 * Runs every check and ends with the first failure's exit code.
 * @param {string} root
 */
export const test = async (root) => {
  await bundle(root);
  for (const [tool = "", ...args] of checks) {
    console.log(`\n> ${tool} ${args.join(" ")}`);
    const windows = process.platform === "win32";
    const bin = join(root, "node_modules", ".bin", windows ? `${tool}.cmd` : tool);
    const { status } = spawnSync(bin, args, { cwd: root, stdio: "inherit", shell: windows });
    if (status !== 0) process.exit(status ?? 1);
  }
};
