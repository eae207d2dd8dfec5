// This file is `npm run fuzz -- writes`: every service call of a write and an undo fails, in turn, and
// the workbooks of many users are written again.
import { tool } from "./tool.mjs";

const TESTS = ["first-write", "write-again", "undo", "hand-edits"].map(
  (name) => `test/addon/${name}.test.ts`,
);

/** Users who edit by hand, by seed. */
const SEEDS = "1-100";

/**
 * The tests of which `npm test` makes only some calls fail and tries few users, with all of them;
 * exits as vitest does.
 * @param {string} root
 */
export const failEveryCall = (root) => {
  const vitest = ["vitest", "run", "--config", "test/vitest.config.ts", ...TESTS];
  const only = ["--testNamePattern", "any.service.call|edits.by.hand"];
  process.exit(tool(root, [...vitest, ...only], { FAIL_AT: "every call", SEEDS }));
};
