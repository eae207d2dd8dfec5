import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CHROMIUM_FLAGS } from "../../../src/local/browser/chromium-flags.ts";
import { chromiumPath } from "../../../src/local/browser/chromium-path.ts";
import { placesOf } from "../../../src/local/browser/chromium-places.ts";
import { type Machine, thisMachine } from "../../../src/local/browser/machine.ts";

/** A Linux machine on which only the given programs start. */
const machineWith = (programs: readonly string[], env: Record<string, string> = {}): Machine => ({
  platform: "linux",
  env: { PATH: "/usr/local/bin:/usr/bin", ...env },
  starts: (file) => programs.includes(file),
  unpack: async () => ({ executable: "/ours/chromium", libraries: "/ours/lib", fonts: "/ours" }),
});

describe("chromiumPath", () => {
  it("takes what $CHROME names before anything else", async () => {
    const machine = machineWith(["/opt/mine", "/usr/bin/chromium"], { CHROME: "/opt/mine" });
    expect((await chromiumPath(machine)).executable).toBe("/opt/mine");
  });

  it("says so where $CHROME names nothing that starts, rather than take another", async () => {
    const machine = machineWith(["/usr/bin/chromium"], { CHROME: "/opt/gone" });
    await expect(chromiumPath(machine)).rejects.toThrow("$CHROME does not start: /opt/gone");
  });

  it("takes the system's browser, in the order of the PATH", async () => {
    const machine = machineWith(["/usr/bin/chromium", "/usr/local/bin/google-chrome"]);
    expect((await chromiumPath(machine)).executable).toBe("/usr/local/bin/google-chrome");
  });

  it.runIf(process.platform !== "win32")(
    "passes a program by that only says how to install the browser",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "goalwright-"));
      const [works, asks] = ["works", "asks"].map((name) => join(folder, name)) as [string, string];
      writeFileSync(works, "#!/bin/sh\necho Chromium 1", { mode: 0o755 });
      writeFileSync(asks, "#!/bin/sh\necho install me >&2; exit 1", { mode: 0o755 });
      expect([works, asks, join(folder, "none")].map(thisMachine.starts)).toEqual([
        true,
        false,
        false,
      ]);
      rmSync(folder, { recursive: true });
    },
  );

  it("unpacks ours where there is none, and gives it its libraries and fonts", async () => {
    expect(await chromiumPath(machineWith([]))).toEqual({
      executable: "/ours/chromium",
      env: {
        PATH: "/usr/local/bin:/usr/bin",
        LD_LIBRARY_PATH: "/ours/lib",
        FONTCONFIG_PATH: "/ours",
      },
      args: CHROMIUM_FLAGS,
    });
  });

  it("knows where Chrome lies on a Mac and on Windows", () => {
    expect(placesOf({ platform: "darwin", env: {} })[0]).toBe(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    expect(placesOf({ platform: "win32", env: { PROGRAMFILES: "C:\\Programs" } })).toEqual([
      "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
    ]);
  });

  it.runIf(process.platform === "linux" && process.arch === "x64")(
    "starts the unpacked Chromium, and it draws text",
    async () => {
      const { CHROME: _, ...env } = thisMachine.env;
      const ours = await chromiumPath({ ...thisMachine, env: { ...env, PATH: "" } });
      const browser = await chromium.launch({
        executablePath: ours.executable,
        args: [...ours.args],
        env: { ...ours.env },
      });
      try {
        const page = await browser.newPage();
        await page.setContent("<span>Goalwright</span>");
        const width = await page
          .locator("span")
          .evaluate((span) => span.getBoundingClientRect().width);
        expect(width).toBeGreaterThan(40);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
