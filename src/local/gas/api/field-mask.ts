import { lacks } from "../drive/api-error.ts";

/** The fields that the host knows of something: their names, with those of what lies in them; "any" for keys of one's own. */
export type Known = { readonly [field: string]: Known | "value" | "any" };

/** The fields that a caller wants; all of what is below a field without others. */
export type Mask = ReadonlyMap<string, Mask>;

export const ALL: Mask = new Map();

type Within = Known | "value" | "any";

/**
 * Reads "files(id,name),nextPageToken", "sheets.properties.title" or "*". Throws by `invalid` where
 * it is none, and where the host does not know the field.
 */
export function maskOf(text: string, known: Known, invalid: (field: string) => never): Mask {
  const reader = new MaskReader(text, invalid);
  return reader.whole(known);
}

class MaskReader {
  readonly #text: string;
  readonly #invalid: (field: string) => never;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string, invalid: (field: string) => never) {
    this.#text = text;
    this.#invalid = invalid;
    this.#tokens = text.replace(/\s+/g, "").match(/[\w*-]+|./g) ?? [];
  }

  whole(known: Known): Mask {
    const mask = this.#list(known);
    if (this.#at < this.#tokens.length) this.#invalid(this.#text);
    return mask;
  }

  #list(within: Within): Mask {
    const mask = new Map<string, Mask>();
    do this.#field(mask, within);
    while (this.#takes(","));
    return mask.has("*") ? ALL : mask;
  }
  #field(mask: Map<string, Mask>, within: Within): void {
    const name = this.#tokens[this.#at] ?? "";
    if (!/^[\w*-]+$/.test(name)) this.#invalid(this.#text);
    this.#at += 1;
    const below = name === "*" ? ALL : this.#below(this.#inner(within, name));
    mask.set(name, joined(mask.get(name), below));
  }
  #below(inner: Within): Mask {
    if (this.#takes("(")) {
      const list = this.#list(inner);
      if (!this.#takes(")")) this.#invalid(this.#text);
      return list;
    }
    if (!this.#takes("/") && !this.#takes(".")) return ALL;
    const deeper = new Map<string, Mask>();
    this.#field(deeper, inner);
    return deeper.has("*") ? ALL : deeper;
  }
  #inner(within: Within, name: string): Within {
    if (within === "any") return "value";
    if (within === "value" || !Object.hasOwn(within, name)) return this.#invalid(name);
    return within[name]!;
  }
  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

function joined(one: Mask | undefined, other: Mask): Mask {
  if (one === undefined) return other;
  if (one.size === 0 || other.size === 0) return ALL;
  const all = new Map(one);
  for (const [name, below] of other) all.set(name, joined(all.get(name), below));
  return all;
}

/** A copy with the wanted fields only; of lists, those of each element. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => masked(each, mask));
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    [...mask]
      .filter(([name]) => fields[name] !== undefined)
      .map(([name, below]) => [name, masked(fields[name], below)]),
  );
}

/** Whether a mask wants a field, or something in it. */
export function wants(mask: Mask, path: string): boolean {
  let below: Mask | undefined = mask;
  for (const name of path.split(".")) {
    if (below.size === 0) return true;
    below = below.get(name);
    if (below === undefined) return false;
  }
  return true;
}

/** Throws for a field that the host does not know of: leaving it out would do something else than was asked. */
export function checkKnown(value: unknown, known: Within, path: string): void {
  if (known === "any" || known === "value" || value === null || value === undefined) return;
  if (Array.isArray(value)) {
    value.forEach((each, i) => {
      checkKnown(each, known, `${path}[${i}]`);
    });
    return;
  }
  if (typeof value !== "object") lacks(`${path} = ${String(value)}`);
  for (const [name, each] of Object.entries(value as object)) {
    if (!Object.hasOwn(known, name)) lacks(`${path}.${name}`);
    checkKnown(each, known[name]!, `${path}.${name}`);
  }
}
