import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../../src/local/browser/chromium-path.ts";
import { thisMachine } from "../../src/local/browser/machine.ts";

/** Whether the browser that node_modules brings runs here. */
export const hasBundledBrowser = process.platform === "linux" && process.arch === "x64";

/** Paints alike wherever it runs: letters grey at their edges and in whole pixels, colours as they are. */
const PLAIN = ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"];

/** The browser that node_modules brings, with its one font, whatever this machine has. */
export const bundledBrowser = async (): Promise<Browser> => {
  const machine = { ...thisMachine, env: withoutChoice(), starts: () => false };
  const { executable, env, args } = await chromiumPath(machine);
  return chromium.launch({ executablePath: executable, env, args: [...args, ...PLAIN] });
};

const withoutChoice = () => {
  const { CHROME: _, ...env } = thisMachine.env;
  return env;
};
