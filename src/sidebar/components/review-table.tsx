import type { Found } from "../../addon/service.ts";
import { mainMetric } from "../main-metric.ts";
import { peopleAtFirst, reviewed } from "../reviewed.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { Notes } from "./notes.tsx";
import { type Grouped, PeopleTable } from "./people-table.tsx";

/** What the table says of the team: a line for each of five people, the others folded. */
export const ReviewTable = ({ state, voice, found }: View & { readonly found: Found }) => {
  const shown = peopleAtFirst(state);
  const others = reviewed(state).filter((one) => !shown.includes(one));
  const groups = groupsOf(state);
  const currency = mainMetric(state)?.currency ?? null;
  const table = { voice, currency, months: found.months, groups };
  return (
    <section class="people">
      <PeopleTable {...table} people={shown} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <PeopleTable {...table} people={others} />
        </Fold>
      )}
      {groups.size > 0 && <p class="hint">{groupsWords(state, voice)}</p>}
      <p class="hint">{voice.text.review.leaveOut(voice.text.tabs.team)}</p>
      <Notes notices={found.peopleNotices} voice={voice} />
    </section>
  );
};

const groupsOf = ({ preview }: State): ReadonlyMap<string, Grouped> =>
  new Map(
    preview?.value.people.map(({ person, tier }, i) => [
      person,
      { tier, typicalMonth: preview.value.typicalMonths[i] ?? 0 },
    ]),
  );

/** What the groups are made by, and what makes one new where somebody is. */
const groupsWords = ({ preview }: State, { text: { review } }: Voice): string =>
  preview?.value.people.some(({ tier }) => tier === "new")
    ? `${review.groupsBy} ${review.newBy}`
    : review.groupsBy;
