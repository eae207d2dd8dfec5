import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { differenceOf, TOLERANCE } from "./difference.ts";
import { fromPng, type Picture, reduced, toPng } from "./picture.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const KEPT = "test/looks/kept";
/** Ignored by git. */
const FAILED = "build/looks";

/** Whether what is seen now is to be kept (`npm run looks`). */
const IS_KEEPING = process.env["LOOKS"] === "keep";

const HOW = "If that is right, `npm run looks` keeps it.";

/** Throws, in words, unless a screen looks as its kept image ("sidebar/en/goals-filled"). */
export const compareToKept = (name: string, png: Uint8Array, isKeeping = IS_KEEPING): void => {
  const file = join(ROOT, KEPT, `${name}.png`);
  const now = fromPng(png);
  const kept = existsSync(file) ? fromPng(readFileSync(file)) : null;
  const difference = kept && differenceOf(kept, now);
  if (difference && !difference.isSeen) return;
  if (isKeeping) {
    write(file, reduced(now));
    return;
  }
  const seen = `${FAILED}/${name}.png`;
  write(join(ROOT, seen), reduced(now));
  if (difference === null)
    throw new Error(`There is no kept image of ${name}. Look at ${seen}. ${HOW}`);
  const where = join(FAILED, `${name}-difference.png`);
  if (difference.picture) write(join(ROOT, where), reduced(difference.picture));
  const also = difference.picture ? ` and, in red, ${where}` : "";
  throw new Error(
    `${name} looks different: ${difference.words} (${TOLERANCE.pixels} may). Compare ${seen} with ${KEPT}/${name}.png${also}. ${HOW}`,
  );
};

const write = (file: string, picture: Picture): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toPng(picture));
};

/** Kept images that no screen has any more; `npm run looks` deletes them. */
export const keptForNothing = (names: ReadonlySet<string>): readonly string[] => {
  const left = readdirSync(join(ROOT, KEPT), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".png"))
    .map((file) => file.replaceAll("\\", "/").replace(/\.png$/, ""))
    .filter((name) => !names.has(name));
  if (!IS_KEEPING) return left;
  for (const name of left) rmSync(join(ROOT, KEPT, `${name}.png`));
  return [];
};
