/** A view that draws its conclusions late. */
interface Late {
  /** Draws those that it owes. */
  catchUp(): void;
}

/** Makes a getter of a view answer as of now. */
export function catchUpBefore(prototype: Late, name: string): void {
  const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const inherited = methods[name]!;
  methods[name] = function (this: Late, ...args) {
    this.catchUp();
    return inherited.apply(this, args);
  };
}
