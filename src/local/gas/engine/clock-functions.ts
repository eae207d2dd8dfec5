import type { HostContext } from "../host-context.ts";
import { serialOf } from "../values/serial.ts";
import { wallClockOf } from "../values/zone-time.ts";
import type { Library } from "./library.ts";
import type { StateGetters } from "./workbook-plugin.ts";

/** What the engine calls a function with: its own things, and those the model was configured with. */
interface Evaluation {
  readonly getters: StateGetters;
  readonly appsScript?: HostContext;
}
type Compute = (this: unknown) => { readonly value: unknown };

/**
 * Lets `TODAY` and `NOW` tell the spreadsheet's time, as on Google, by the same clock as its script. A
 * model without a script keeps the engine's.
 */
export function letClocksAgree({ registries: { functionRegistry } }: Library): void {
  const round = { TODAY: Math.floor, NOW: (serial: number) => serial } as const;
  for (const [name, rounded] of Object.entries(round)) {
    const known = functionRegistry.get(name);
    const engine = known.compute as Compute;
    functionRegistry.replace(name, {
      ...known,
      compute(this: unknown) {
        const { appsScript, getters } = this as Evaluation;
        const told = engine.call(this);
        if (!appsScript) return told as never;
        const { timeZone } = getters.getAppsScriptState();
        const now = appsScript.scope.Date.now();
        return { ...told, value: rounded(serialOf(wallClockOf(timeZone, now))) } as never;
      },
    });
  }
}
