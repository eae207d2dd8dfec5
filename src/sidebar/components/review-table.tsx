import type { Found } from "../../addon/service.ts";
import { mainMetric } from "../main-metric.ts";
import { peopleAtFirst, reviewed } from "../reviewed.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { Notes } from "./notes.tsx";
import { PeopleTable } from "./people-table.tsx";

/** What the table says of the team: a line for each of five people, the others folded. */
export const ReviewTable = ({ state, voice, found }: View & { readonly found: Found }) => {
  const shown = peopleAtFirst(state);
  const others = reviewed(state).slice(shown.length);
  const tiers = new Map(state.preview?.value.people.map(({ person, tier }) => [person, tier]));
  const currency = mainMetric(state)?.currency ?? null;
  const table = { voice, currency, months: found.months, tiers };
  return (
    <section class="people">
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
