import type { Preview } from "../../addon/preview.ts";
import type { Found } from "../../addon/service.ts";
import { metricWords } from "../metric-words.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { Notes } from "./notes.tsx";
import { askedFirst, PeopleTable } from "./people-table.tsx";

interface ReviewCardProps {
  readonly voice: Voice;
  readonly found: Found;
  /** The metric that goals are set for. */
  readonly metric: string;
  /** Says who is in which group; null until it is there. */
  readonly preview: Preview | null;
}

const ROWS = 5;

/** What the table says of the team, in a sentence and a line for each of five people. */
export const ReviewCard = ({ voice, found, metric, preview }: ReviewCardProps) => {
  const { currency = null, review = [] } = found.metrics.find(({ name }) => name === metric) ?? {};
  const people = askedFirst(review, found);
  const shown = people.slice(0, people.length > ROWS + 1 ? ROWS : ROWS + 1);
  const others = people.slice(shown.length);
  const tiers = new Map(preview?.people.map(({ person, tier }) => [person, tier]));
  const table = { voice, currency, months: found.months, tiers };
  return (
    <section class="card live">
      <h2 class="cap">{metricWords(metric, currency)}</h2>
      <p class="say" aria-live="polite">
        {found.summary}
      </p>
      <PeopleTable {...table} people={shown} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <PeopleTable {...table} people={others} />
        </Fold>
      )}
      <Notes notices={found.peopleNotices} voice={voice} />
    </section>
  );
};
