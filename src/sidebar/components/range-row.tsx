import type { PreviewPerson } from "../../addon/preview.ts";
import { isHardAt } from "../is-hard-at.ts";
import { inHundred, nearHundred } from "../team-at.ts";
import type { Voice } from "../voice.ts";

interface RangeRowProps {
  readonly voice: Voice;
  readonly person: PreviewPerson;
  readonly position: number;
  /** Where an amount of this person stands, in percent of the row's width. */
  readonly placeOf: (person: PreviewPerson, amount: number) => number;
  readonly money: (amount: number) => string;
  /** What was sold lately, where the goal is far below it; else null. */
  readonly past: PreviewPerson["past"];
}

/** A person: goal and chance in words; below, Start to Stretch with the goal and the expected. */
export const RangeRow = ({ voice, person, position, placeOf, money, past }: RangeRowProps) => {
  const { goals } = voice.text;
  const [start, goal, stretch, chance] = [
    person.start[position] ?? 0,
    person.goal[position] ?? 0,
    person.stretch[position] ?? 0,
    person.chance[position] ?? 0,
  ];
  const more = [
    ...moreOf(person, position, voice),
    ...(past ? [goals.soldLately(money(past.sold), past.months)] : []),
  ].join(" · ");
  const isHard = isHardAt(person, position);
  const at = (amount: number) => placeOf(person, amount);
  const [left, right] = [Math.min(at(start), at(stretch)), Math.max(at(start), at(stretch))];
  return (
    <li class={isHard ? "range hard" : "range"}>
      <div class="figures">
        <b class="name" title={person.person}>
          {person.person}
        </b>
        <b class="goal">{money(goal)}</b>
        <span class="chance">
          {isHard && "▼ "}
          {goals.inHundred(nearHundred(chance))}
        </span>
      </div>
      {more !== "" && <p class="more">{more}</p>}
      <div
        class="track"
        role="img"
        aria-label={goals.range(money(start), money(goal), money(stretch), money(person.expected))}
      >
        <i class="band" style={{ left: `${left}%`, right: `${100 - right}%` }} />
        <i class="expected" style={{ left: `${at(person.expected)}%` }} />
        <i class="diamond" style={{ left: `${at(goal)}%` }} />
      </div>
    </li>
  );
};

/** What else there is to say about the goal; nothing in most cases. */
const moreOf = ({ chance, chanceWith, held }: PreviewPerson, position: number, { text }: Voice) => {
  const [asIs, withSupport] = [chance[position], chanceWith?.[position]];
  const isSame =
    withSupport === undefined || inHundred(withSupport) === inHundred(asIs ?? withSupport);
  return [
    isSame ? [] : text.goals.withSupport(inHundred(withSupport)),
    held[position] ? text.goals.held : [],
  ].flat();
};
