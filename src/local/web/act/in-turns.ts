import type { Steps } from "../../steps.ts";

const TURN = 25; // ms: with what a step takes longer, nobody notices

/**
 * Takes turns with the page, which begins: so many steps as a turn holds, then `pause` with the
 * share that is done, which says whether to go on. Null where the work was given up.
 */
export async function inTurns<T>(
  steps: Steps<T>,
  pause: (share: number) => Promise<boolean>,
): Promise<T | null> {
  let share = 0;
  while (await pause(share)) {
    const end = performance.now() + TURN;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value;
    }
  }
  steps.return(null as T); // lets it tidy up
  return null;
}
