/** A view that draws its conclusions late. */
interface Late {
  /** Draws those that it owes, of one tab or of all. */
  catchUp(sheetId?: string): void;
}

/** Makes a getter of a view answer as of now. `tabOf` says which tab it is about, by its first argument. */
export function catchUpBefore(
  prototype: Late,
  name: string,
  tabOf: (first: unknown) => string | undefined = () => undefined,
): void {
  const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const inherited = methods[name]!;
  methods[name] = function (this: Late, ...args) {
    this.catchUp(tabOf(args[0]));
    return inherited.apply(this, args);
  };
}
