import type { Notice } from "../notices.ts";
import type { CompanyUse, HandedUse } from "../planned.ts";
import { exact } from "../stats/exact.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";

/** Over-assignment that is worth a word: most companies stay within it (domain practice). */
const MUCH_OVER = 0.05;

/** How the goals stand to what the company wants: nothing of a target disappears. */
export const companyNotices = (company: CompanyUse | null): readonly Notice[] => {
  if (company === null) return [];
  const { overAssigned, handed } = company;
  return [
    gapNotice(company, company.assigned),
    ...(handed === null ? [] : handedNotices(handed)),
    ...overNotices(overAssigned),
  ];
};

/** That the goals come to so much more than the target, a share of it, where that is worth a word. */
export const overNotices = (share: number): readonly Notice[] =>
  share > MUCH_OVER ? [{ code: "overAssigned", facts: { share } }] : [];

/** What of the target is in nobody's goal, where the goals come to `goals`. */
export const gapNotice = ({ target, chance }: CompanyUse, goals: number): Notice => {
  const gap = exact(target - goals);
  const facts = { target, goals, gap: Math.abs(gap), chance };
  return gap > 0 ? { code: "targetOpen", facts } : { code: "targetCovered", facts };
};

/**
 * That own goals bring the sum, `goals`, beyond the target, whatever is handed out on top of it, and beyond
 * what the computed ones come to, by more than a step of rounding.
 */
export const ownOverTarget = (
  { target, chance, assigned, handed }: CompanyUse,
  goals: number,
  step: number,
): readonly Notice[] => {
  const amount = Math.max(target, handed?.amount ?? target);
  if (!(goals > Math.max(amount, assigned) + step)) return [];
  const facts = {
    target,
    goals,
    gap: exact(goals - target),
    chance,
    onTop: exact(amount / target - 1),
  };
  return [{ code: "ownOverTarget", facts }];
};

const handedNotices = (handed: HandedUse): readonly Notice[] => {
  const { rows, heldBack, overCapacity, rest, beyond, withoutLast, withoutSize } = handed;
  const raised = rows.filter(({ bound }) => bound === "start").map(({ person }) => person);
  const notices: Notice[] = [...cappedNotices(handed, () => null)];
  if (notices.length === 0 && heldBack > 0)
    notices.push({ code: "heldByReview", facts: { amount: heldBack } });
  if (raised.length > 0) notices.push({ code: "keptAtStart", facts: { people: raised } });
  if (beyond > 0) notices.push({ code: "beyondTarget", facts: { amount: beyond } });
  if (overCapacity > 0)
    notices.push({ code: "targetOverCapacity", facts: { amount: overCapacity } });
  if (rest > 0) notices.push({ code: "targetRest", facts: { amount: rest } });
  if (withoutLast.length > 0)
    notices.push({
      code: "withoutLastYear",
      facts: { people: withoutLast, isAll: withoutLast.length === rows.length },
    });
  if (withoutSize.length === rows.length) notices.push({ code: "noSizes", facts: {} });
  else if (withoutSize.length > 0)
    notices.push({ code: "withoutSize", facts: { people: withoutSize } });
  return notices;
};

/**
 * Whose goal the chance holds below what is handed down, what of that is nobody's and what the others
 * carry: by the goals that hold. Whoever has an own one, null for none, is held back by nothing.
 */
export const cappedNotices = (
  { rows, heldBack, leastChance }: HandedUse,
  own: (person: string) => number | null,
): readonly Notice[] => {
  const all = rows.map((row) => {
    const set = own(row.person);
    const isCapped = set === null && row.bound === "chance" && row.goal < row.topDown;
    return { ...row, held: set ?? row.goal, isCapped };
  });
  const people = all.filter(({ isCapped }) => isCapped).map(({ person }) => person);
  if (people.length === 0) return [];
  const more = sum(all.map(({ held, goal }) => held - goal));
  const amount = exact(within(heldBack - more, 0, heldBack));
  const carried = exact(carriedBy(all, amount));
  return [{ code: "cappedByChance", facts: { people, chance: leastChance, amount, carried } }];
};

/** A part as it holds, and whether its chance holds it back. */
interface HeldPart {
  readonly topDown: number;
  readonly held: number;
  readonly isCapped: boolean;
}

/** What the others take over from those whom their chance holds back, beyond what is nobody's. */
const carriedBy = (all: readonly HeldPart[], nobodys: number): number => {
  const left = all.map(({ isCapped, topDown, held }) => (isCapped ? topDown - held : 0));
  const taken = all.map(({ isCapped, topDown, held }) => (isCapped ? 0 : held - topDown));
  return Math.max(0, Math.min(sum(left) - nobodys, sum(taken.map((one) => Math.max(0, one)))));
};
