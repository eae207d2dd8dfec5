import { CHROMIUM_FLAGS } from "./chromium-flags.ts";
import { placesOf } from "./chromium-places.ts";
import { type Machine, thisMachine } from "./machine.ts";

/** How to start a Chromium: playwright's `launch` takes `executable` as `executablePath`. */
export interface Chromium {
  readonly executable: string;
  /** The whole environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/**
 * A Chromium that starts here: the one $CHROME names, else one that the system has, else the one
 * that comes with node_modules, unpacked at the first use.
 */
export const chromiumPath = async (machine: Machine = thisMachine): Promise<Chromium> => {
  const { env } = machine;
  const chosen = env["CHROME"];
  if (chosen) {
    if (!machine.starts(chosen)) throw new Error(`$CHROME does not start: ${chosen}`);
    return { executable: chosen, env, args: CHROMIUM_FLAGS };
  }
  const system = placesOf(machine).find((place) => machine.starts(place));
  if (system) return { executable: system, env, args: CHROMIUM_FLAGS };
  const { executable, libraries, fonts } = await machine.unpack();
  return {
    executable,
    // The package brings the few libraries and the fonts that a bare machine lacks.
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
    args: CHROMIUM_FLAGS,
  };
};
