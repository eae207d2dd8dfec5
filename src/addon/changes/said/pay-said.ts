import { exactMoney } from "../../../text/exact-money.ts";
import { exactPercent } from "../../../text/exact-percent.ts";
import { exactly } from "../../../text/exactly.ts";
import type { CommissionAnswer, IncentiveAnswer, Steps } from "../../steps.ts";
import { each, one, type Said, type SaidParts, type Speaking, yesNo } from "./speaking.ts";

/** What was answered of incentives and rewards. */
export const paySaid = ({ incentives = {}, rewards, clawback }: Steps, on: Speaking): Said => {
  const { words, numbers, nameOf } = on;
  const [money, share] = [moneyIn(on), shareIn(on)];
  return {
    target: one(incentives.target, money),
    targets: each(
      incentives.targets ?? [],
      ({ person, target }) => `${person} ${money(target)}`,
      words.none,
    ),
    curve: curveSaid(incentives.curve, on),
    cap: one(incentives.cap, share),
    payoutMonths: one(incentives.payoutMonths, words.months),
    ...teamSaid(incentives, on),
    budget: one(incentives.budget, money),
    commission: commissionSaid(incentives.commission, on),
    spiffs: each(
      incentives.spiffs ?? [],
      ({ name, winners, prize, metric }) =>
        `${name}${metric === undefined ? "" : ` (${nameOf(metric)})`}: ${words.prizes(winners, money(prize))}`,
      words.none,
    ),
    rewards: [rewards?.length ? exactly(rewards.length, numbers) : words.all],
    clawback: one(clawback ?? false, yesNo(on)),
  };
};

const teamSaid = ({ annualShare, teamShare, teamCurve }: IncentiveAnswer, on: Speaking): Said => ({
  annualShare: one(annualShare, shareIn(on)),
  teamShare: one(teamShare, shareIn(on)),
  teamCurve: curveSaid(teamCurve, on),
});

const moneyIn =
  ({ numbers, currency }: Speaking) =>
  (amount: number): string =>
    exactMoney(amount, numbers, currency);

const shareIn =
  ({ numbers }: Speaking) =>
  (share: number): string =>
    exactPercent(share, numbers);

const curveSaid = (curve: IncentiveAnswer["curve"], on: Speaking): SaidParts =>
  each(
    curve,
    ([attainment, payout]) => `${shareIn(on)(attainment)} → ${shareIn(on)(payout)}`,
    on.words.none,
  );

/** Each rate with the results that it holds from. */
const commissionSaid = (commission: CommissionAnswer | undefined, on: Speaking): SaidParts =>
  each(
    commission?.tiers,
    ([from, rate]) => `${shareIn(on)(rate)} ${on.words.from(moneyIn(on)(from))}`,
    on.words.none,
  );
