/**
 * Long work cut into steps: between two of them whoever runs it may do something else, or give it
 * up. Each says what share of the work is done, 0 to 1.
 */
export type Steps<T> = Generator<number, T, void>;

/** The work's result, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Work that is a part of a longer one, between two of its shares. */
export function* asPart<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  try {
    let step = steps.next();
    while (!step.done) {
      yield from + (to - from) * step.value;
      step = steps.next();
    }
    return step.value;
  } finally {
    steps.return(undefined as T); // where the longer work is given up, so is its part
  }
}

/** Work during whose steps something is in force that is not so between them. */
export function* whileIn<T>(put: (inForce: boolean) => void, steps: Steps<T>): Steps<T> {
  const next = () => {
    put(true);
    try {
      return steps.next();
    } finally {
      put(false);
    }
  };
  try {
    let step = next();
    while (!step.done) {
      yield step.value;
      step = next();
    }
    return step.value;
  } finally {
    steps.return(undefined as T);
  }
}

const MANY = 2_000; // items; some milliseconds

/** Does the same with each item, a step for some thousands. */
export function* eachInSteps<T>(items: readonly T[], act: (item: T) => void): Steps<void> {
  for (const [at, item] of items.entries()) {
    act(item);
    if (at % MANY === MANY - 1) yield at / items.length;
  }
}

/** Work that nobody can cut, as a step of its own. */
export function* inOneStep<T>(act: () => T): Steps<T> {
  yield 0;
  return act();
}
