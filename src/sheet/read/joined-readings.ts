import type { DoubtCode } from "../../core/doubts.ts";
import type { Results } from "../../core/history/results.ts";
import type { Notice } from "../../core/notices.ts";
import { mainMetric } from "./main-metric.ts";
import type { MetricReading, Origins, Reading, TeamMember } from "./reading.ts";

/** What a tab says, by its name. */
export interface TabReading {
  readonly tab: string;
  readonly reading: Reading;
}

/**
 * Tabs of the same people as one reading: each tab adds its metrics, named after the tab where the
 * name is taken. People stand in the first tab's order and spelling; layout and place are its own.
 */
export const joinedReadings = (tabs: readonly [TabReading, ...TabReading[]]): Reading => {
  const readings = tabs.map(({ reading }) => reading);
  const first = tabs[0].reading;
  const spelling = spellings(readings.flatMap(({ people }) => people));
  const people = [...new Set(spelling.values())];
  const metrics = namedApart(tabs).map((metric) => ({
    ...metric,
    results: resultsFor(metric.results, people, spelling),
    origins: { ...metric.origins, cells: respelled(metric.origins.cells, spelling) },
  }));
  const start = readings.reduce(
    (least, one) => (one.start < least ? one.start : least),
    first.start,
  );
  const end = Math.max(...readings.map((one) => one.start + one.months));
  const main = mainMetric(metrics).name;
  const others = metrics.map(({ name }) => name).filter((name) => name !== main);
  return {
    ...first,
    people,
    team: membersOf(readings, spelling),
    start,
    months: end - start,
    metrics,
    main,
    notices: [
      ...once(readings.flatMap(({ notices }) => notices)),
      { code: "tabsJoined", facts: { tabs: tabs.map(({ tab }) => tab) } },
      { code: "metricChosen", facts: { metric: main, others } },
    ],
    doubts: doubtsOf(readings),
  };
};

/** Each person once, as the first tab that names them knows them. */
const membersOf = (
  readings: readonly Reading[],
  spelling: ReadonlyMap<string, string>,
): readonly TeamMember[] => {
  const byName = new Map<string, TeamMember>();
  for (const member of readings.flatMap(({ team }) => team)) {
    const key = folded(member.person);
    const person = spelling.get(key) ?? member.person;
    if (!byName.has(key)) byName.set(key, { ...member, person });
  }
  return [...byName.values()];
};

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** The first spelling of each name, by the name in small letters. */
const spellings = (names: readonly string[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(folded(name))) first.set(folded(name), name);
  return first;
};

const namedApart = (tabs: readonly TabReading[]): readonly MetricReading[] => {
  const taken = new Set<string>();
  return tabs.flatMap(({ tab, reading }) =>
    reading.metrics.map((metric) => {
      const name = taken.has(folded(metric.name)) ? tab : metric.name;
      taken.add(folded(name));
      return { ...metric, name, origins: { ...metric.origins, tab } };
    }),
  );
};

/** The same results for everybody: those whom the tab does not name have none. */
const resultsFor = (
  { start, people: known }: Results,
  people: readonly string[],
  spelling: ReadonlyMap<string, string>,
): Results => {
  const byName = new Map(known.map(({ person, values }) => [spelling.get(folded(person)), values]));
  const none = (known[0]?.values ?? []).map(() => null);
  return {
    start,
    people: people.map((person) => ({ person, values: byName.get(person) ?? none })),
  };
};

const respelled = (
  cells: Origins["cells"],
  spelling: ReadonlyMap<string, string>,
): Origins["cells"] =>
  new Map([...cells].map(([person, months]) => [spelling.get(folded(person)) ?? person, months]));

/** Notices said once, but for the choice of a metric, which is made anew. */
const once = (notices: readonly Notice[]): readonly Notice[] => {
  const said = new Map(notices.map((notice) => [JSON.stringify(notice), notice]));
  return [...said.values()].filter(({ code }) => code !== "metricChosen");
};

/** Doubts that are the same question for every tab; a tab's own name settles what it measures. */
const SHARED: ReadonlySet<DoubtCode> = new Set([
  ...(["dates", "numbers", "thousands"] as const),
  ...(["firstMonth", "emptyMonth", "blank", "names"] as const),
]);

const doubtsOf = ([first, ...others]: readonly Reading[]): Reading["doubts"] => {
  const own = first!.doubts.filter(({ code, isTold }) => code !== "metricName" || isTold);
  const keys = new Set(own.map(({ key }) => key));
  const more = others
    .flatMap(({ doubts }) => doubts)
    .filter(({ code, key }) => SHARED.has(code) && !keys.has(key) && keys.add(key));
  return [...own, ...more];
};
