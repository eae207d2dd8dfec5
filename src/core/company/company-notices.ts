import type { Notice } from "../notices.ts";
import type { CompanyUse, HandedUse } from "../planned.ts";
import { exact } from "../stats/exact.ts";
import { sum } from "../stats/sum.ts";

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

const handedNotices = (handed: HandedUse): readonly Notice[] => {
  const { rows, heldBack, overCapacity, rest, beyond, leastChance, withoutLast, withoutSize } =
    handed;
  const bound = (one: "chance" | "start") =>
    rows.filter((row) => row.bound === one).map(({ person }) => person);
  const [capped, raised] = [bound("chance"), bound("start")];
  const notices: Notice[] = [];
  if (capped.length > 0)
    notices.push({
      code: "cappedByChance",
      facts: {
        ...{ people: capped, chance: leastChance },
        ...{ amount: heldBack, carried: carriedBy(handed) },
      },
    });
  else if (heldBack > 0) notices.push({ code: "heldByReview", facts: { amount: heldBack } });
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

/** What the others take over from those whom their chance holds back, beyond what is nobody's. */
const carriedBy = ({ rows, heldBack }: HandedUse): number => {
  const left = rows.map(({ bound, topDown, goal }) =>
    bound === "chance" ? Math.max(0, topDown - goal) : 0,
  );
  const taken = rows.map(({ bound, topDown, goal }) =>
    bound === "chance" ? 0 : Math.max(0, goal - topDown),
  );
  return Math.max(0, Math.min(sum(left) - heldBack, sum(taken)));
};
