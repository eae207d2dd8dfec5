import { readFile } from "node:fs/promises";
import type { CliText } from "../../text/en/cli.ts";
import { Told } from "./ask.ts";

/** A file's content. Throws Told where there is none. */
export const bytesOf = (file: string, text: CliText): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new Told(text.noSuchFile(file));
  });
