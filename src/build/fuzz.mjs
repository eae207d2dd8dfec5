// This file is `npm run fuzz -- writes`: every service call of a write, an undo, a freeze and of sharing fails, in
// turn, and the workbooks of many users are written again. And it is `npm run fuzz -- properties [seed]`, and
// `npm run fuzz -- functions [seed]`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "./tool.mjs";

const VITEST = ["vitest", "run", "--config", "test/vitest.config.ts"];
const TESTS = [
  ...["first-write", "write-again", "undo", "freeze", "hand-edits"],
  "share/share-failures",
].map((name) => `test/addon/${name}.test.ts`);

/** Users who edit by hand, by seed. */
const SEEDS = "1-100";

/**
 * The tests of which `npm test` makes only some calls fail and tries few users, with all of them;
 * exits as vitest does.
 * @param {string} root
 */
export const failEveryCall = (root) => {
  const only = ["--testNamePattern", "any.service.call|edits.by.hand"];
  process.exit(tool(root, [...VITEST, ...TESTS, ...only], { FAIL_AT: "every call", SEEDS }));
};

/** Random grids that each function of the sheet gets. */
const GRIDS = "10000";

/**
 * Every function of the sheet on many random grids, from a fresh seed or that of an earlier run;
 * exits as vitest does.
 * @param {string} root
 * @param {string} [seed]
 */
export const tryGrids = (root, seed = freshSeed()) => {
  console.log(`Again: npm run fuzz -- functions ${seed}`);
  const tests = ["test/build/any-grid.test.ts", "--testTimeout", "600000"];
  process.exit(tool(root, [...VITEST, ...tests], { SEED: seed, GRIDS }));
};

const freshSeed = () => String(Math.floor(Math.random() * 2 ** 31));

/**
 * The tests of properties, which `npm test` runs from one seed for ever, from a fresh one or that
 * of an earlier run; exits as vitest does.
 * @param {string} root
 * @param {string} [seed]
 */
export const tryProperties = (root, seed = freshSeed()) => {
  const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((file) => readFileSync(join(root, file), "utf8").includes('"fast-check"'));
  console.log(`Again: npm run fuzz -- properties ${seed}`);
  process.exit(tool(root, [...VITEST, ...tests], { SEED: seed }));
};
