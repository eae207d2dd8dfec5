// This file is `npm run deploy`: the way of dist/ into a Google Sheet, step by step, by clasp.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { bundle } from "./bundle.mjs";

// Kept out of git: each developer has a script of their own.
const OWN_SETTINGS = ".clasp.local.json";
const TITLE = "Goalwright";

/**
 * Logs in, finds or makes the Sheet with its bound script, builds, pushes and says where it is.
 * Each step is skipped where it has been done before.
 * @param {string} root
 */
export const deploy = async (root) => {
  const clasp = claspIn(root);
  logIn(clasp);
  const own = join(root, OWN_SETTINGS);
  if (!existsSync(own)) {
    const given = await ask("Script id of an existing Sheet's script (empty: make a new Sheet): ");
    const made = given === "" ? newSheet(clasp) : { scriptId: given };
    writeFileSync(own, `${JSON.stringify(made, null, 2)}\n`);
  }
  await push(root, clasp, JSON.parse(readFileSync(own, "utf8")));
};

/** @typedef {(args: string[], options?: { cwd?: string, quiet?: boolean }) => { status: number, output: string }} Clasp */

/**
 * $CLASP stands in for the real one in tests.
 * @param {string} root
 * @returns {Clasp}
 */
const claspIn =
  (root) =>
  (args, { cwd = root, quiet = false } = {}) => {
    const program = process.env["CLASP"] ?? join(root, "node_modules", ".bin", "clasp");
    const shell = process.platform === "win32";
    const result = spawnSync(program, args, {
      cwd,
      encoding: "utf8",
      shell,
      stdio: ["inherit", "pipe", "inherit"],
    });
    if (!quiet) process.stdout.write(result.stdout ?? "");
    return { status: result.status ?? 1, output: result.stdout ?? "" };
  };

/** @param {Clasp} clasp */
const logIn = (clasp) => {
  const { output } = clasp(["show-authorized-user", "--json"], { quiet: true });
  if (/"loggedIn":\s*true/.test(output)) return;
  console.log("Step 1: log in to Google. A browser page opens.");
  demand(clasp(["login"]), "The login did not succeed. Run npm run deploy again.");
};

/**
 * A new Sheet with a bound script, made in a folder of its own: clasp refuses where a .clasp.json is.
 * @param {Clasp} clasp
 */
const newSheet = (clasp) => {
  console.log("Step 2: a new Sheet with its script.");
  const folder = mkdtempSync(join(tmpdir(), "goalwright-"));
  try {
    const made = clasp(["create-script", "--type", "sheets", "--title", TITLE], { cwd: folder });
    demand(
      made,
      "The Sheet was not made. Is the Apps Script API switched on at script.google.com/home/usersettings?",
    );
    const { scriptId, parentId } = JSON.parse(readFileSync(join(folder, ".clasp.json"), "utf8"));
    return { scriptId, ...(parentId ? { parentId: [parentId].flat()[0] } : {}) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * @param {string} root
 * @param {Clasp} clasp
 * @param {{ scriptId: string, parentId?: string }} own
 */
const push = async (root, clasp, { scriptId, parentId }) => {
  console.log("Step 3: build and push.");
  await bundle(root);
  const project = join(root, "build", "clasp.json");
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(project, JSON.stringify({ scriptId, rootDir: "../dist" }));
  demand(
    clasp(["push", "--force", "--project", project]),
    `Nothing was pushed. Is ${scriptId} yours? Delete ${OWN_SETTINGS} to start again.`,
  );
  const address = parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `https://script.google.com/d/${scriptId}/edit`;
  console.log(`Done: ${address}\nReload the Sheet; the menu is Extensions → ${TITLE}.`);
};

/**
 * @param {{ status: number }} result
 * @param {string} sentence
 */
const demand = ({ status }, sentence) => {
  if (status === 0) return;
  console.error(sentence);
  process.exit(1);
};

/** @param {string} question */
const ask = async (question) => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
};
