import { type KeptShelf, shelvesAfter } from "./shelves.ts";

/** Where texts are kept in this browser, in order; nobody else writes there as long as it is held. */
export interface Shelf {
  /** Empty where nothing was kept. */
  readonly read: () => Promise<readonly string[]>;
  /** Puts these in the place of what was kept, all or none. */
  readonly write: (texts: readonly string[]) => Promise<void>;
}

const DATABASE = "goalwright";
const STORE = "kept";
/** The key of what shelves there are, the last one kept first. */
const SHELVES = "shelves";
/** How long another page of the same file, such as the one that is loaded anew, has to be gone. */
const PATIENCE = 1_000; // ms

/** The shelf of a starting file; null where another page of this browser holds it, or there is none. */
export const takeShelf = async (shelf: KeptShelf): Promise<Shelf | null> => {
  const { name } = shelf;
  try {
    if (!(await hold(lockOf(name)))) return null;
    const database = await opened();
    return {
      read: () => readAll(database, name),
      write: async (texts) => {
        const gone = await writeAll(database, shelf, texts);
        for (const one of gone) await clear(database, one.name).catch(() => {}); // the next time
      },
    };
  } catch {
    return null; // a browser that keeps nothing, by its settings or for want of room
  }
};

const lockOf = (name: string): string => `${DATABASE} ${name}`;

/** Holds a name until the page is gone. */
const hold = (name: string): Promise<boolean> =>
  new Promise((done) => {
    const forever = () => {
      done(true);
      return new Promise<void>(() => {});
    };
    const signal = AbortSignal.timeout(PATIENCE);
    navigator.locks.request(name, { signal }, forever).catch(() => done(false));
  });

const opened = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return resultOf(request);
};

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Keys are a name and a place in order. */
const allOf = (name: string): IDBKeyRange => IDBKeyRange.bound([name], [name, []]);

/** One by one: the page has its turn between two texts. */
const readAll = async (database: IDBDatabase, name: string): Promise<readonly string[]> => {
  const store = database.transaction(STORE).objectStore(STORE);
  const keys = await resultOf(store.getAllKeys(allOf(name)));
  const texts: string[] = [];
  for (const key of keys) texts.push(await resultOf(store.get(key)));
  return texts;
};

/** Puts texts on a shelf, and answers which others are too old by now. */
const writeAll = async (
  database: IDBDatabase,
  shelf: KeptShelf,
  texts: readonly string[],
): Promise<readonly KeptShelf[]> => {
  const transaction = database.transaction(STORE, "readwrite");
  const whole = new Promise<void>((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
  whole.catch(() => {}); // a request that fails is told of first
  const store = transaction.objectStore(STORE);
  await resultOf(store.delete(allOf(shelf.name)));
  for (const [place, text] of texts.entries()) await resultOf(store.put(text, [shelf.name, place]));
  const { kept, gone } = shelvesAfter((await resultOf(store.get(SHELVES))) ?? [], shelf);
  await resultOf(store.put([...kept, ...gone], SHELVES));
  await whole;
  return gone;
};

/** Empties a shelf and forgets it, unless another page holds it: its file is open there. */
const clear = (database: IDBDatabase, name: string): Promise<void> =>
  navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const store = database.transaction(STORE, "readwrite").objectStore(STORE);
    await resultOf(store.delete(allOf(name)));
    const shelves: readonly KeptShelf[] = (await resultOf(store.get(SHELVES))) ?? [];
    await resultOf(
      store.put(
        shelves.filter((one) => one.name !== name),
        SHELVES,
      ),
    );
  });
