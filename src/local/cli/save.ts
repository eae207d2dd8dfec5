import { rename, writeFile } from "node:fs/promises";
import type { CliText } from "../../text/en/cli.ts";
import { Told } from "./ask.ts";

/** Writes beside the file first, so that an old one is whole or replaced, never half. */
export const save = async (file: string, bytes: Uint8Array, text: CliText): Promise<void> => {
  try {
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
  } catch {
    throw new Told(text.cannotWrite(file));
  }
};
