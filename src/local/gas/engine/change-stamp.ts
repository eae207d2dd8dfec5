import type { Model } from "./library.ts";
import type { StateGetters } from "./workbook-plugin.ts";

/** What is the same, each by itself, as long as nothing has changed. */
export type Stamp = readonly unknown[];

/** The engine's own count of what was done, which its types hide. */
interface Session {
  readonly getRevisionId: () => string;
}

/** How often a model has changed, as far as the engine counts: all but properties and sharing. */
export const revisionOf = (model: Model): string =>
  (Reflect.get(model, "session") as Session).getRevisionId();

/** Of all that is kept of a workbook. */
export const stampOf = (model: Model): Stamp => {
  const { properties, file } = (model.getters as unknown as StateGetters).getAppsScriptState();
  return [revisionOf(model), properties.document, properties.user, properties.script, file];
};

export const isSameStamp = (one: Stamp | null, other: Stamp): boolean =>
  one?.length === other.length && other.every((part, i) => part === one[i]);
