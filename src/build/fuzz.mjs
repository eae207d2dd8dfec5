// This file is `npm run fuzz -- writes [part/parts]`: every service call of a write, an undo, a freeze and of sharing
// fails, in turn, and the workbooks of many users are written again. And it is `npm run fuzz -- properties [seed]`,
// and `npm run fuzz -- functions [seed]`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "./tool.mjs";

const VITEST = ["vitest", "run", "--config", "test/vitest.config.ts"];
const TESTS = [
  ...["first-write", "write-again", "undo", "freeze", "hand-edits"],
  "share/share-failures",
].map((name) => `test/addon/${name}.test.ts`);

/** Users who edit by hand, by seed from 1 on. */
const USERS = 100;

/**
 * The tests of which `npm test` makes only some calls fail and tries few users, with all of them, or
 * with a part: all of it takes hours, and "3/20" is every twentieth call, from the third on, and a
 * twentieth of the users. All parts together try all. Exits as vitest does.
 * @param {string} root
 * @param {string} [part]
 */
export const failEveryCall = (root, part = "1/1") => {
  const [at, of] = partOf(part);
  const [from, to] = [at - 1, at].map((i) => Math.floor((i * USERS) / of));
  const only = ["--testNamePattern", "any.service.call|edits.by.hand"];
  const settings = { FAIL_AT: `every call ${at}/${of}`, SEEDS: `${Number(from) + 1}-${to}` };
  process.exit(tool(root, [...VITEST, ...TESTS, ...only], settings));
};

/**
 * Which part, and of how many; each has a user at the least.
 * @param {string} part
 * @returns {[number, number]}
 */
const partOf = (part) => {
  const [at = 0, of = 0] = /^\d+\/\d+$/.test(part) ? part.split("/").map(Number) : [];
  if (at >= 1 && at <= of && of <= USERS) return [at, of];
  console.error(
    `usage: npm run fuzz -- writes [part/parts], such as 3/20, of ${USERS} parts at the most`,
  );
  process.exit(2);
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
