import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = (name: string) => readFileSync(join(root, "dist", name), "utf8");
const code = dist("Code.js");

const ENTRIES = [
  "onOpen",
  "onInstall",
  "activateGoalwright",
  "setUpGoals",
  "shareWithTeam",
  "freezeFormulas",
  "bringFormulasBack",
  "showHelp",
  "insertExample",
  "undoLastWrite",
  "updateGoals",
  "rpc",
];
const FUNCTIONS = [
  "CAPACITY_LIMIT",
  "COMMISSION",
  "DESEASONALIZE",
  "FUNNEL_GOALS",
  "FUNNEL_RATES",
  "GOAL_ALLOCATE",
  "GOAL_BASELINE",
  "GOAL_EXPLAIN",
  "GOAL_FAIRNESS",
  "GOAL_PACE",
  "GOAL_PLAN",
  "GOAL_PROBABILITY",
  "GOAL_SPLIT",
  "GOAL_STEP",
  "GOAL_TARGET",
  "GOAL_TREND",
  "GROWTH_POTENTIAL",
  "INCENTIVE_COST",
  "INDEX_EFFECT",
  "PAYOUT_AMOUNT",
  "PAYOUT_RATE",
  "PRODUCER_TIERS",
  "RAMP_FACTOR",
  "SATURATION",
  "SEASONAL_FACTOR",
  "SEASONAL_TABLE",
  "TEAM_PROBABILITY",
  "TIER_DRIVERS",
];

const SERVICES = [
  ..."SpreadsheetApp HtmlService PropertiesService LockService CacheService Session".split(" "),
  ..."Utilities ScriptApp UrlFetchApp DriveApp Logger Browser".split(" "),
];
/** What V8 has and Apps Script has not. */
const ABSENT = [
  ..."setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask".split(" "),
  ..."TextEncoder TextDecoder fetch FormData File Blob URL URLSearchParams DOMException".split(" "),
  ..."atob btoa crypto window navigator performance process structuredClone Intl".split(" "),
  ..."AbortController Event EventTarget require module document console".split(" "),
];

/** The bundle in a context as bare as Apps Script, where touching a service is an error. */
const loaded = () => {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  for (const name of SERVICES) {
    Object.defineProperty(context, name, {
      get: () => {
        throw new Error(`${name} was touched`);
      },
    });
  }
  for (const name of ABSENT) runInContext(`delete globalThis.${name}`, context);
  for (const name of ABSENT) {
    expect(runInContext(`typeof ${name}`, context), name).toBe("undefined");
  }
  runInContext(code, context, { filename: "Code.js" });
  return context;
};

it("loads without touching a service, and without what Apps Script lacks", () => {
  expect(loaded).not.toThrow();
});

it("shows exactly the functions that Google may call", () => {
  const context = loaded();
  const names = Object.getOwnPropertyNames(context).filter(
    (name) => !SERVICES.includes(name) && typeof context[name] === "function",
  );
  const ours = [...code.matchAll(/^(?:async )?function\*? (\w+)/gm)].map((match) => match[1]);
  expect(ours.sort()).toEqual([...ENTRIES, ...FUNCTIONS].sort());
  const shown = names.filter((name) => !(name in globalThis));
  expect(shown.sort()).toEqual([...ENTRIES, ...FUNCTIONS].sort());
});

it("hides the core under a name that ends in an underscore", () => {
  const globals = [...code.matchAll(/^(?:var|let|const|class) (\w+)/gm)].map((match) => match[1]);
  expect(globals).toEqual(["goals_"]);
});

it.each([...ENTRIES, ...FUNCTIONS])("puts a comment directly above %s", (name) => {
  expect(code).toMatch(new RegExp(`\\*/\\nfunction ${name}\\(`));
});

it.each(FUNCTIONS)("documents %s in one line of each language", (name) => {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`);
  const [, text = "", params = ""] = comment.exec(code) ?? [];
  expect(text).toContain("@customfunction");
  const described = [...text.matchAll(/@param \{\w+\} (\w+) (.+)$/gm)];
  expect(described.map((match) => match[1])).toEqual(params.split(", "));
  for (const [, , says] of described) expect(says).toMatch(/\S · \S/);
});

it("computes without any service where the dates are midnights of the script's zone", () => {
  const context = loaded();
  const call = `SEASONAL_FACTOR(new Date(Date.UTC(2025, 7, 1)),
    Array.from({ length: 36 }, (_, i) => [i % 12 === 7 ? 5 : 10]),
    Array.from({ length: 36 }, (_, i) => [new Date(Date.UTC(2022, i, 1))]))`;
  expect(runInContext(call, context)).toBeLessThan(0.8);
});

it("is ES2020: what is newer does not parse there", () => {
  for (const newer of [/#\w+\s*[=;(]/, /\?\?=/, /\|\|=/, /&&=/, /^\s*static\s+\w+\s*=/m]) {
    expect(code).not.toMatch(newer);
  }
  for (const later of [/\bObject\.hasOwn\b/, /\.at\(/, /\.replaceAll\(/, /\.findLast\(/]) {
    expect(code.replace(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(later);
  }
});

it("is what clasp would push: exactly three files", () => {
  const clasp = join(root, "node_modules", "@google", "clasp", "build", "src", "index.js");
  const { stdout } = spawnSync(process.execPath, [clasp, "show-file-status", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
});

it("asks for the narrowest scopes and keeps no log", () => {
  expect(JSON.parse(dist("appsscript.json"))).toEqual({
    timeZone: "Etc/UTC",
    runtimeVersion: "V8",
    exceptionLogging: "NONE",
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: "Drive", serviceId: "drive", version: "v3" },
        { userSymbol: "Sheets", serviceId: "sheets", version: "v4" },
      ],
    },
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/drive.file",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
  expect(code).not.toMatch(/\bLogger\.|console\./);
});

it("serves a page that loads nothing from elsewhere and has no template literal", () => {
  const page = dist("Sidebar.html");
  expect(page).not.toMatch(/<(?:link|script)[^>]+(?:href|src)=/);
  expect(page).not.toMatch(/\/\* (?:STYLE|SCRIPT) \*\//);
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
  expect(script.length).toBeGreaterThan(1000);
  expect(script).not.toMatch(/`/);
});
