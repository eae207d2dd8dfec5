import type { Found } from "../../addon/service.ts";
import { metricWords } from "../metric-words.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { askedFirst, PeopleTable } from "./people-table.tsx";

const ROWS = 5;

/** What the table says of the team, in a sentence and a line for each of five people. */
export const ReviewCard = ({ voice, found }: { readonly voice: Voice; readonly found: Found }) => {
  const people = askedFirst(found);
  const shown = people.slice(0, people.length > ROWS + 1 ? ROWS : ROWS + 1);
  const others = people.slice(shown.length);
  const currency = found.metrics.find(({ name }) => name === found.metric)?.currency ?? null;
  return (
    <section class="card live">
      <h2 class="cap">{metricWords(found.metric, currency)}</h2>
      <p class="say" aria-live="polite">
        {found.summary}
      </p>
      <PeopleTable voice={voice} people={shown} currency={currency} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <PeopleTable voice={voice} people={others} currency={currency} />
        </Fold>
      )}
    </section>
  );
};
