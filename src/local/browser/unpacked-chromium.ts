import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

/** Folders are absolute. */
export interface UnpackedChromium {
  readonly executable: string;
  /** For LD_LIBRARY_PATH. */
  readonly libraries: string;
  /** For FONTCONFIG_PATH. */
  readonly fonts: string;
}

const MODULES = fileURLToPath(new URL("../../../node_modules/", import.meta.url));
const PACKAGE = join(MODULES, "@sparticuz", "chromium");

/** Archives of the package, and where in our folder each belongs. */
const ARCHIVES = { al2023: "al2023", fonts: "fonts", swiftshader: "." };

/**
 * The Chromium of the @sparticuz/chromium package, unpacked on first use into our own folder: the
 * package's own way trusts whatever lies in a temporary folder that anyone may write to.
 */
export const unpackedChromium = async (): Promise<UnpackedChromium> => {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium found. Install Chrome, or name a Chromium in $CHROME.");
  }
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const cache = join(MODULES, ".cache", "goalwright");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpacked aside and renamed: a folder of that name is always whole, also when two runs meet.
    const aside = `${folder}.${process.pid}`;
    await unpack(aside);
    await rename(aside, folder).catch(() => rm(aside, { recursive: true }));
  }
  await writeFontList(folder);
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "al2023", "lib"),
    fonts: folder,
  };
};

const unpack = async (aside: string): Promise<void> => {
  await mkdir(aside, { recursive: true });
  const executable = join(aside, "chromium");
  await writeFile(executable, await unbrotli("chromium.br"));
  await chmod(executable, 0o755);
  for (const [archive, place] of Object.entries(ARCHIVES)) {
    const target = join(aside, place);
    await mkdir(target, { recursive: true });
    const input = await unbrotli(`${archive}.tar.br`);
    const { status } = spawnSync("tar", ["-xf", "-", "-C", target], { input });
    if (status !== 0) throw new Error(`tar could not unpack ${archive} of @sparticuz/chromium`);
  }
};

/** Names the folder where it lies now: a checkout may have been moved since it was unpacked. */
const writeFontList = async (folder: string): Promise<void> => {
  const file = join(folder, "fonts.conf");
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, fontList(folder));
  await rename(aside, file);
};

const unbrotli = async (file: string): Promise<Buffer> =>
  promisify(brotliDecompress)(await readFile(join(PACKAGE, "bin", file)));

/** Without it a machine without fonts measures every text as 0 pixels wide. */
const fontList = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
