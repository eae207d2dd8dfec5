import type { GoalDifference } from "../../addon/sharing.ts";
import { monthName } from "../../text/month.ts";
import { Fold } from "../components/fold.tsx";
import { decimalsOf } from "../decimals.ts";
import { becomes } from "./publishing.ts";
import type { ShareView } from "./view.ts";

const AT_FIRST = 5; // people in sight, the others folded

type BecomesView = Pick<ShareView, "state" | "voice">;

/** What the months of each changed goal become from the chosen one on. */
export const BecomesCard = (view: BecomesView) => {
  const { state, voice } = view;
  const changes = state.sharing!.changes.filter((one) => becomes(one, state) !== null);
  const others = changes.slice(AT_FIRST);
  if (changes.length === 0) return null;
  return (
    <section class="card">
      <h2 class="cap">{voice.text.share.publish.becomes}</h2>
      <People {...view} changes={changes.slice(0, AT_FIRST)} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <People {...view} changes={others} />
        </Fold>
      )}
    </section>
  );
};

const People = ({
  changes,
  ...view
}: BecomesView & { readonly changes: readonly GoalDifference[] }) => {
  const isOneMetric = new Set(view.state.sharing!.changes.map(({ metric }) => metric)).size < 2;
  return (
    <dl class="tests">
      {changes.map((one) => (
        <div key={one.person + one.metric}>
          <dt>{isOneMetric ? one.person : `${one.person}, ${one.metric}`}</dt>
          <dd>{becomesWords(one, view)}</dd>
        </div>
      ))}
    </dl>
  );
};

const becomesWords = (
  change: GoalDifference,
  { state, voice: { text, language, numbers } }: BecomesView,
): string => {
  const { publish } = text.share;
  const { goal, count, kept, least, most, asking, idle } = becomes(change, state)!;
  const decimals = decimalsOf([goal, ...change.months]);
  const money = (amount: number) => numbers.money(amount, change.currency, decimals);
  const range = [money(least), money(most)] as const;
  const each = idle > 0 ? publish.someMonths(...range, asking, idle) : publish.aMonth(...range);
  if (count === 0) return publish.becomesWhole(money(goal), each);
  const nameOf = (i: number) => monthName(language, Number(state.sharing!.months[i]!.slice(5)));
  const span = count === 1 ? nameOf(0) : `${nameOf(0)}–${nameOf(count - 1)}`;
  return most < 0
    ? publish.becomesNone(money(goal), span, money(kept))
    : publish.becomesAfter(money(goal), span, money(kept), nameOf(count), each);
};
