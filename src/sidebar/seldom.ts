/** Milliseconds between two times that something is done. */
const PAUSE = 3000;

/** Does something at once, but no sooner after the last time than this pause: then at its end, once. */
export const seldom = (act: () => void): (() => void) => {
  let isResting = false;
  let isWanted = false;
  const begin = () => {
    act();
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (isWanted) begin();
    }, PAUSE);
    isWanted = false;
  };
  return () => {
    if (isResting) isWanted = true;
    else begin();
  };
};
