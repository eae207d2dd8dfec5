import type { ActivityPreview, Preview, PreviewPerson } from "../../addon/preview.ts";

/** What a goal asks for of one step of the sale, an open month, a week and a working day. */
export interface Need {
  readonly metric: string;
  readonly month: number;
  readonly week: number;
  readonly day: number;
}

/** The person in the middle of the team by their goal at a position, of those whose steps are known. */
export const middlePerson = (preview: Preview, position: number): PreviewPerson | null => {
  const known = preview.people.filter(({ person }) =>
    preview.activities.some((activity) => perUnit(activity, person) !== null),
  );
  const sorted = [...known].sort((a, b) => goalAt(a, position) - goalAt(b, position));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
};

/** What a person's goal at a position asks for of each step whose yield is known. */
export const needsOf = (
  preview: Preview,
  person: PreviewPerson,
  position: number,
): readonly Need[] =>
  preview.activities.flatMap((activity) => {
    const units = perUnit(activity, person.person);
    if (units === null) return [];
    const all = goalAt(person, position) * units;
    const month = all / preview.open.months;
    const day = month / preview.workingDays;
    return { metric: activity.metric, month, week: all / preview.open.weeks, day };
  });

const perUnit = ({ people }: ActivityPreview, name: string): number | null =>
  people.find(({ person }) => person === name)?.perUnit ?? null;

const goalAt = ({ goal }: PreviewPerson, position: number): number => goal[position] ?? 0;
