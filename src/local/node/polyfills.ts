/**
 * What the engine asks of Node 22 and Node 20 lacks: groupBy, set arithmetic, iterator methods
 * (found by running it). Does nothing where they exist.
 */
export function addPolyfills(): void {
  define(Object, { groupBy });
  define(Map, { groupBy: mapGroupBy });
  define(Set.prototype, setMethods);
  const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]());
  define(Object.getPrototypeOf(arrayIterator), iteratorMethods);
}

function define(target: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in target))
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, at: number) => PropertyKey): object {
  return Object.assign(Object.create(null), Object.fromEntries(mapGroupBy(items, keyOf)));
}

function mapGroupBy<T, K>(items: Iterable<T>, keyOf: (item: T, at: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

interface SetLike {
  has(value: unknown): boolean;
  keys(): Iterable<unknown>;
}

const setMethods = {
  union(this: Set<unknown>, other: SetLike) {
    return new Set([...this, ...other.keys()]);
  },
  intersection(this: Set<unknown>, other: SetLike) {
    return new Set([...this].filter((value) => other.has(value)));
  },
  difference(this: Set<unknown>, other: SetLike) {
    return new Set([...this].filter((value) => !other.has(value)));
  },
  isSubsetOf(this: Set<unknown>, other: SetLike) {
    return [...this].every((value) => other.has(value));
  },
  isSupersetOf(this: Set<unknown>, other: SetLike) {
    return [...other.keys()].every((value) => this.has(value));
  },
  isDisjointFrom(this: Set<unknown>, other: SetLike) {
    return ![...this].some((value) => other.has(value));
  },
};

type Each<R> = (value: unknown, at: number) => R;

const iteratorMethods = {
  *map(this: Iterable<unknown>, mapped: Each<unknown>) {
    let at = 0;
    for (const value of this) yield mapped(value, at++);
  },
  *filter(this: Iterable<unknown>, wanted: Each<boolean>) {
    let at = 0;
    for (const value of this) if (wanted(value, at++)) yield value;
  },
  toArray(this: Iterable<unknown>) {
    return [...this];
  },
  some(this: Iterable<unknown>, wanted: Each<boolean>) {
    return [...this].some(wanted);
  },
  every(this: Iterable<unknown>, wanted: Each<boolean>) {
    return [...this].every(wanted);
  },
  find(this: Iterable<unknown>, wanted: Each<boolean>) {
    return [...this].find(wanted);
  },
  forEach(this: Iterable<unknown>, action: Each<void>) {
    [...this].forEach(action);
  },
  reduce(this: Iterable<unknown>, step: (sum: unknown, value: unknown) => unknown, start: unknown) {
    return [...this].reduce(step, start);
  },
};
