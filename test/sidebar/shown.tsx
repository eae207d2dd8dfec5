import { render } from "preact";
import { afterEach, vi } from "vitest";
import type { Answer, Service } from "../../src/addon/service.ts";
import { GoalError } from "../../src/core/errors.ts";
import { App } from "../../src/sidebar/app.tsx";
import { remote } from "../../src/sidebar/remote.ts";
import { wizard as en, type WizardText } from "../../src/text/en/wizard.ts";
import { fakeService } from "./fake-service.ts";

// A sidebar that is left open would go on asking after its test.
afterEach(() => {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
});

/** The sidebar on a page of its own, before a service that answers through JSON as Google does. */
export const shown = (service: Service): HTMLElement => {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.title = "Goalwright";
  render(
    <App
      remote={remote((name, args) => answerOf(service, name as keyof Service, args))}
      close={closed}
      onShare={shared}
      language="en"
    />,
    root,
  );
  return root;
};

export const closed = vi.fn();
export const shared = vi.fn();

const answerOf = async (
  service: Service,
  name: keyof Service,
  args: readonly unknown[],
): Promise<Answer<unknown>> => {
  const call = service[name] as (...args: readonly unknown[]) => unknown;
  try {
    return JSON.parse(JSON.stringify({ ok: true, value: await call(...args) }));
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return { ok: false, code: error.code, sentence: `(${error.code})` };
  }
};

/** The button with these words. */
export const button = (root: HTMLElement, words: string): HTMLButtonElement => {
  const all = [...root.querySelectorAll("button")];
  const one = all.find(({ textContent }) => textContent?.trim() === words);
  if (!one) throw new Error(`no button ${words}; there are ${all.map((b) => b.textContent)}`);
  return one;
};

/** The answer to a question, where all of them are in sight. */
export const radio = (root: HTMLElement, key: string, value: string): HTMLInputElement => {
  const name = `doubt-${encodeURIComponent(key)}`;
  const all = [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  const one = all.find((input) => input.value === value);
  if (!one) throw new Error(`no answer ${value} to ${key}`);
  return one;
};

/** Writes into a field, or chooses in a list, as a user does. */
export const fill = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
  field.value = value;
  const type = field.localName === "select" ? "change" : "input";
  field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Types into a field and leaves it. */
export const type = (root: HTMLElement, id: string, typed: string): void => {
  const field = root.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  fill(field, typed);
  field.dispatchEvent(new FocusEvent("blur"));
};

const OFTEN = { interval: 5 }; // ms

/** Waits for the screen with this title, or one of these. */
export const titled = (root: HTMLElement, ...titles: readonly string[]): Promise<void> =>
  vi.waitFor(() => {
    const now = root.querySelector("h1")?.textContent;
    if (!titles.includes(now ?? "")) throw new Error(`the title is ${now}, not ${titles}`);
    if (document.activeElement === document.body) throw new Error("nothing has the focus yet");
  }, OFTEN);

/** Presses a button and waits for the screen that it leads to. */
export const press = async (
  root: HTMLElement,
  words: string,
  ...titles: readonly string[]
): Promise<void> => {
  button(root, words).click();
  await titled(root, ...titles);
};

const WAY = ["data", "metrics", "review", "season", "potential", "goals"] as const;
const WAY_ON = ["goals", "startLow", "incentives", "write"] as const;

/** The sidebar at the screen of a step. */
export const atStep = async (
  step: (typeof WAY | typeof WAY_ON)[number],
  change: Partial<Service> = {},
): Promise<HTMLElement> => {
  const root = shown(fakeService(change));
  await titled(root, en.data.title);
  await walk(root, step);
  await previewed(root);
  return root;
};

/** Waits until no preview is on its way. */
export const previewed = (root: HTMLElement): Promise<void> =>
  vi.waitFor(() => {
    if (root.querySelector("[aria-busy=true]")) throw new Error("a preview is on its way");
  }, OFTEN);

/** Presses on from the data to a step, all that is before the goals left out where it lies behind them. */
export const walk = async (
  root: HTMLElement,
  step: (typeof WAY | typeof WAY_ON)[number],
  text: WizardText = en,
): Promise<void> => {
  const isBehind = WAY_ON.some((one) => one === step);
  const way = isBehind ? (["data", "metrics", ...WAY_ON] as const) : WAY;
  for (const [i, next] of way.slice(1, way.indexOf(step as never) + 1).entries()) {
    const button = i === 0 ? text.data.looksRight : text.next;
    const titles = [text[next].title, ...(next === "write" ? [text.write.titleAgain] : [])];
    if (isBehind && next === "goals") await toGoals(root, text);
    else await press(root, button, ...titles);
  }
};

/** From the metrics to the goals: by every step where goals are there, since the short way leads past them. */
const toGoals = async (root: HTMLElement, text: WizardText): Promise<void> => {
  if (!words(root).includes(text.skipToUpdate))
    return press(root, text.skipToGoals, text.goals.title);
  for (const next of WAY.slice(WAY.indexOf("metrics") + 1))
    await press(root, text.next, text[next].title);
};

export const atReview = (change: Partial<Service> = {}) => atStep("review", change);
export const atGoals = (change: Partial<Service> = {}) => atStep("goals", change);

/** What can be read there, on one line. */
export const words = (element: Element | null): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ");
