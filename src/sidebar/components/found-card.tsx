import type { Found } from "../../addon/service.ts";
import { periodWords } from "../../text/period.ts";
import { metricWords } from "../metric-words.ts";
import { nameOf } from "../name-of.ts";
import type { View } from "../view.ts";
import { Notes } from "./notes.tsx";
import { Stats } from "./stats.tsx";

/** What was found in the table, for the user to say that it looks right. */
export const FoundCard = ({ state, voice, found }: View & { readonly found: Found }) => {
  const { text, numbers, language } = voice;
  const { data } = text;
  const [people, months, metrics] = [found.people.length, found.months, found.metrics.length];
  const month = (iso: string) => periodWords(language, iso);
  return (
    <section class="card live">
      <h2 class="cap">{data.found}</h2>
      <p class="say">{found.summary}</p>
      <Stats
        stats={[
          { value: numbers.plain(people), label: data.people(people) },
          { value: numbers.plain(months), label: data.months(months) },
          { value: numbers.plain(metrics), label: data.metrics(metrics) },
        ]}
      />
      <span class="hint">
        {data.span(
          month(found.first),
          month(found.last),
          found.metrics.map(({ name, currency }) => metricWords(nameOf(state, name), currency)),
        )}
      </span>
      <Notes notices={found.notices} voice={voice} />
    </section>
  );
};
