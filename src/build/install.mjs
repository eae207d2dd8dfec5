// This file installs what the lock-file names and node_modules lacks, with npm alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OLDEST_NODE = 20;

/** @param {string} file */
const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Whether every package of the lock-file is there in its locked version; optional ones may lack.
 * @param {string} root
 */
const isInstalled = (root) => {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const there = packagesIn(record);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    ([path, { version, optional }]) =>
      path === "" || (there[path] ? there[path].version === version : optional),
  );
};

/**
 * Makes node_modules what the lock-file says. Speaks on standard error only.
 * @param {string} root
 */
export const install = (root) => {
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    console.error(`Goalwright needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled(root)) return;
  console.error("Installing what package-lock.json names (once)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const shell = process.platform === "win32";
  const { status } = spawnSync(npm, ["ci"], { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (status !== 0) {
    console.error("npm ci failed: see above. Check the network, then run the command again.");
    process.exit(1);
  }
};
