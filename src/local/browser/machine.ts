import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { type UnpackedChromium, unpackedChromium } from "./unpacked-chromium.ts";

/** What the search for a browser asks of the computer. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string>>;
  /** Whether a file is a program that starts. */
  readonly starts: (file: string) => boolean;
  readonly unpack: () => Promise<UnpackedChromium>;
}

const PATIENCE = 30_000; // ms: a first start from a cold disk took 15 s

export const thisMachine: Machine = {
  platform: process.platform,
  env: Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
  starts: (file) => isProgram(file) && (process.platform === "win32" || saysItsVersion(file)),
  unpack: unpackedChromium,
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Some systems have a script of that name that only asks to install the browser. */
const saysItsVersion = (file: string): boolean =>
  spawnSync(file, ["--version"], { stdio: "ignore", timeout: PATIENCE }).status === 0;
