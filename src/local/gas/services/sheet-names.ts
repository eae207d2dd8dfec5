import { type HostContext, refuse, settledGetters, stateOf } from "../host-context.ts";

/** An id for the engine. Not Google's number: that one the engine's plugin gives. */
export function newSheetKey(context: HostContext): string {
  const sheets = settledGetters(context).getSheetIds().length;
  return `sheet-${stateOf(context).nextId}-${sheets}`;
}

/** Throws Google's sentence if a tab of that name exists. */
export function checkFreeName(context: HostContext, name: string, except?: string): void {
  const taken = settledGetters(context).getSheetIdByName(name);
  if (taken !== undefined && taken !== except)
    refuse(context, `A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The wish, or the wish with a number. */
export function freeName(getters: ReturnType<typeof settledGetters>, wish: string): string {
  let name = wish;
  for (let i = 1; getters.getSheetIdByName(name) !== undefined; i++) name = `${wish} ${i}`;
  return name;
}
