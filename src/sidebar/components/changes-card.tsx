import type { Changes } from "../../addon/service.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { nameOf } from "../name-of.ts";
import { hasChanges } from "../state.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { isAsked, waitsFor } from "../waits-for.ts";
import { Bones } from "./bones.tsx";
import { Button } from "./button.tsx";
import { ChangesEffects } from "./changes-effects.tsx";
import { ChangesSums } from "./changes-sums.tsx";
import { DividedNote } from "./divided-note.tsx";
import { Fold } from "./fold.tsx";
import { MiniTable } from "./mini-table.tsx";
import { Lines } from "./notes.tsx";

/** What writing again will change, and what of the user's stays: shown before anything is written. */
export const ChangesCard = ({ state, dispatch, voice }: View) => {
  const { changes } = voice.text;
  const value = state.changes?.value;
  const onDivide = () => dispatch({ type: "divideAgain" });
  return (
    <section class="card live">
      <h2 class="cap">{changes.title}</h2>
      {hasChanges(state) ? (
        value && (
          <>
            <DividedNote {...{ state, dispatch, voice }} />
            <Told
              voice={voice}
              onDivide={onDivide}
              review={nextReview(state, voice)}
              value={named(state, value)}
              main={nameOf(state, state.question.metric)}
            />
          </>
        )
      ) : isAsked(state, "changes") ? (
        <Bones />
      ) : (
        <Button
          kind="plain small"
          isBusy={waitsFor(state, "changes")}
          onClick={() => dispatch({ type: "changes" })}
        >
          {changes.show}
        </Button>
      )}
    </section>
  );
};

const nextReview = ({ preview }: View["state"], { language }: Voice): string => {
  const [next] = preview?.value.reviews ?? [];
  return next === undefined ? "" : periodWords(language, next);
};

/** With what the metrics are called in the place of the source's words. */
const named = (state: View["state"], value: Changes): Changes => ({
  ...value,
  moved: value.moved.map((metric) => (metric === "" ? "" : nameOf(state, metric))),
  goals: value.goals.map((goal) => ({
    ...goal,
    metric: goal.metric === "" ? "" : nameOf(state, goal.metric),
  })),
  byOwn: value.byOwn.map((goal) => ({
    ...goal,
    metric: goal.metric === "" ? "" : nameOf(state, goal.metric),
  })),
});

/** So many people are in sight, the others folded. */
const AT_FIRST = 5;

interface ToldProps extends Pick<Parameters<typeof ChangesEffects>[0], "onDivide" | "review"> {
  readonly voice: Voice;
  /** What the main metric is called. */
  readonly main: string;
  readonly value: Changes;
}

const Told = ({ voice, onDivide, value, main, review }: ToldProps) => {
  const { text } = voice;
  const { changes } = text;
  const { notices, causes, goals, kept, byOwn, ownStay } = value;
  const moving = goals.filter(({ own }) => own === null);
  const staying = goals.filter(({ own }) => own !== null);
  const others = moving.slice(AT_FIRST);
  const cells = kept.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ChangesSums voice={voice} value={value} main={main} />
      {causes !== "" && <p class="hint">{causes}</p>}
      <ChangesEffects voice={voice} onDivide={onDivide} value={value} review={review} />
      {notices.length > 0 && <Lines notices={notices} />}
      {moving.length > 0 && <GoalsTable voice={voice} goals={moving.slice(0, AT_FIRST)} />}
      {others.length > 0 && (
        <Fold title={text.more(others.length)}>
          <GoalsTable voice={voice} goals={others} />
        </Fold>
      )}
      <ByOwn voice={voice} goals={byOwn} isOpen={moving.length === 0} />
      <Staying voice={voice} goals={staying} all={ownStay} />
      <p class="hint">
        {cells === 0 ? `${changes.nothingKept} ${changes.around}` : changes.around}
      </p>
      {cells > 0 && (
        <Fold title={changes.kept(cells)}>
          <ul class="notes">
            {kept.map(({ tab, count, cells: named }) => (
              <li key={tab}>{changes.keptOn(tab, named, count - named.length)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};

/** Goals that move because an own value was set or taken away. */
const ByOwn = ({
  voice,
  goals,
  isOpen,
}: {
  readonly voice: Voice;
  readonly goals: Changes["byOwn"];
  readonly isOpen: boolean;
}) => {
  if (goals.length === 0) return null;
  return (
    <Fold title={voice.text.changes.byOwnList} isOpen={isOpen}>
      <GoalsTable voice={voice} goals={goals.map((goal) => ({ ...goal, own: null, why: "" }))} />
    </Fold>
  );
};

interface StayingProps {
  readonly voice: Voice;
  /** Those behind which what is computed changes. */
  readonly goals: Changes["goals"];
  /** How many own values stay, those among them. */
  readonly all: number;
}

/** Own values that stay. */
const Staying = ({ voice, goals, all }: StayingProps) => {
  const { changes } = voice.text;
  if (all === 0) return null;
  const others = all - goals.length;
  return (
    <Fold title={changes.ownStay(all)}>
      <p class="hint">
        {[
          ...(goals.length > 0 ? [changes.computed] : []),
          ...(others > 0 ? [changes.asComputed(others, all)] : []),
        ].join(" ")}
      </p>
      {goals.length > 0 && <GoalsTable voice={voice} goals={goals} />}
    </Fold>
  );
};

const GoalsTable = ({
  voice: { text, numbers },
  goals,
}: {
  readonly voice: Voice;
  readonly goals: Changes["goals"];
}) => {
  const { changes } = text;
  return (
    <MiniTable
      head={[changes.person, changes.before, changes.after]}
      rows={goals.map(({ person, metric, currency, before, after, own, why }) => {
        const money = (amount: number | null) =>
          amount === null ? changes.none : numbers.money(amount, currency, decimalsOf([amount]));
        const remark = [own === null ? "" : changes.own(money(own)), why].filter(isSaid).join(" ");
        return {
          name: metric === "" ? person : `${person}, ${metric}`,
          ...(remark === "" ? {} : { line: remark }),
          cells: [money(before), money(after)],
        };
      })}
    />
  );
};

const isSaid = (words: string): boolean => words !== "";
