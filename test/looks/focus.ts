import type { Page } from "playwright-core";

/** Where Tab stops, in pixels from the top and the left of all that can be scrolled through. */
export interface Stop {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** Whether it is in view, with a mark that it has the focus. */
  readonly isSeen: boolean;
}

const MOST = 200;

/** Every stop of Tab, from where it enters the page to where it leaves it. */
export const tabStops = async (page: Page): Promise<readonly Stop[]> => {
  await nextStops(page);
  return nextStops(page);
};

const nextStops = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopNow);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab has not left the page after ${MOST} stops`);
};

/** In the page: where the focus is; null where it is on nothing. */
const stopNow = (): Stop | null => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const main = document.querySelector("main")!;
  const footer = document.querySelector("footer");
  const { top, bottom, left } = element.getBoundingClientRect();
  const view = (main.contains(element) ? main : document.documentElement).getBoundingClientRect();
  const scrolled = main.contains(element) ? main.scrollTop : 0;
  const below = footer?.contains(element) ? main.scrollHeight : 0;
  // A hidden radio is marked on the words around it.
  const marked = [element, element.parentElement!, element.parentElement!.parentElement!];
  const isMarked = marked.some((one) => {
    const { boxShadow, outlineStyle } = getComputedStyle(one);
    return boxShadow !== "none" || outlineStyle !== "none";
  });
  return {
    name: element.id || element.outerHTML.slice(0, 80),
    top: top + scrolled + below,
    bottom: bottom + scrolled + below,
    left,
    isSeen: isMarked && top >= view.top - 1 && bottom <= view.bottom + 1,
  };
};

/** How many stops there should be: every control that is shown, of radios one a question. */
export const controlsOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLInputElement>("button, input, select, textarea, summary"),
    ].filter((control) => control.checkVisibility() && !control.disabled);
    const radios = shown.filter(({ type }) => type === "radio").map(({ name }) => name);
    return shown.length - radios.length + new Set(radios).size;
  });

/** Stops that lie above the one before, or left of it on one line. */
export const outOfOrder = (stops: readonly Stop[]): readonly string[] =>
  stops.flatMap((stop, i) => {
    const before = stops[i - 1];
    if (before === undefined) return [];
    const isAbove = stop.bottom <= before.top;
    const isLeft = stop.top < before.bottom && stop.bottom > before.top && stop.left < before.left;
    return isAbove || isLeft ? [`${before.name} → ${stop.name}`] : [];
  });

/** In the page: what reaches beyond the panel or the element that it is in. */
export const cutAtTheSide = (): readonly string[] => {
  const isHiddenOnPurpose = (element: Element) => element.clientWidth <= 1;
  const isCut = (element: Element) => {
    const hides = getComputedStyle(element).overflowX !== "visible";
    const isClipped = hides && element.scrollWidth > element.clientWidth + 1;
    return isClipped || element.getBoundingClientRect().right > window.innerWidth + 1;
  };
  return [
    ...document.querySelectorAll(
      "body *:not(input:not([inputmode=decimal]), select, option, svg *)",
    ),
  ]
    .filter((element) => element.checkVisibility() && !isHiddenOnPurpose(element) && isCut(element))
    .map((element) => element.outerHTML.slice(0, 120));
};
