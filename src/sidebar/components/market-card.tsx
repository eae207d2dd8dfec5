import type { Preview } from "../../addon/preview.ts";
import { daysClosed } from "../../text/event-words.ts";
import { exactChange } from "../../text/exact-percent.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { MiniTable } from "./mini-table.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";

/** What each event is worth, and whether the index helps; nothing where none was told of. */
export const MarketCard = (view: View) => {
  const { events, index } = view.state.question.steps;
  if (!events?.length && index === undefined) return null;
  return (
    <PreviewCard {...view} title={view.voice.text.season.marketCard}>
      {({ market }) => (
        <>
          {market.events.length > 0 && <Events voice={view.voice} events={market.events} />}
          {market.index && <Index voice={view.voice} index={market.index} />}
        </>
      )}
    </PreviewCard>
  );
};

const Events = ({
  voice: { text, numbers, language },
  events,
}: {
  readonly voice: Voice;
  readonly events: Preview["market"]["events"];
}) => (
  <MiniTable
    head={[text.season.eventName, text.season.worth]}
    rows={events.map(({ name, effect, low, high, basis, closed }) => ({
      name,
      remark:
        low === null || high === null
          ? closed
            ? daysClosed(closed, language, numbers)
            : text.season.bases[basis]
          : text.season.between(numbers.change(low), numbers.change(high)),
      cells: [basis === "told" ? exactChange(effect, numbers) : numbers.change(effect)],
    }))}
  />
);

const Index = ({
  voice: { text, numbers },
  index,
}: {
  readonly voice: Voice;
  readonly index: NonNullable<Preview["market"]["index"]>;
}) => {
  const { elasticity, errorWith, errorWithout, isUsed, metric } = index;
  if (elasticity === null || errorWith === null || errorWithout === null)
    return <Note>{text.season.indexShort(metric)}</Note>;
  const errors = [numbers.percent(errorWith, 1), numbers.percent(errorWithout, 1)] as const;
  return isUsed ? (
    <Note tint="good">
      {text.season.indexUsed(metric, numbers.change(elasticity / 100, 2), ...errors)}
    </Note>
  ) : (
    <Note>{text.season.indexLeftOut(metric, ...errors)}</Note>
  );
};
