// This file is `npm test`: build, lint, types, dead code, then every test, the browser's included.
import { bundle } from "./bundle.mjs";
import { quietTool, tool } from "./tool.mjs";

const CHECKS = [["biome", "check", "--error-on-warnings"], ["tsc", "-b"], ["knip"]];
const TESTS = ["vitest", "run", "--config", "test/vitest.config.ts"];

/**
 * Runs the checks beside each other, the tests if all of them pass, and ends with the exit code of
 * what failed.
 * @param {string} root
 */
export const test = async (root) => {
  await bundle(root);
  const checks = CHECKS.map(async (check) => {
    const { status, said } = await quietTool(root, check);
    console.log(`\n> ${check.join(" ")}\n${said.trim()}`);
    return status;
  });
  const failed = (await Promise.all(checks)).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
  console.log(`\n> ${TESTS.join(" ")}`);
  process.exit(tool(root, TESTS));
};
