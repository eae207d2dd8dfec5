// This file is `npm run looks`: what every screen and every tab looks like now is kept for the tests.
import { tool } from "./tool.mjs";

const TESTS = ["vitest", "run", "--config", "test/vitest.config.ts", "test/looks"];

/**
 * Rewrites the kept images that differ, adds those that lack, deletes those of no screen; exits as
 * vitest does.
 * @param {string} root
 */
export const keepLooks = (root) => process.exit(tool(root, TESTS, { LOOKS: "keep" }));
