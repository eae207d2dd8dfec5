import { Button } from "../../components/button.tsx";
import { Frame } from "../../components/frame.tsx";
import { Heading } from "../../components/heading.tsx";
import { Note } from "../../components/note.tsx";
import { Lines } from "../../components/notes.tsx";
import { RadioField } from "../../components/radio-field.tsx";
import { CannotCard } from "../cannot-card.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { choicesIn, chosenIn, type PersonChoice } from "./chosen.ts";
import type { Choice } from "./state.ts";
import { type InFileView, isWaiting } from "./view.ts";

/** Who may look, who may type, who gets nothing. Nothing leaves from here. */
export const WhoScreen = (view: InFileView) => {
  const { state, dispatch, voice } = view;
  const { who } = voice.text.inFile;
  const all = choicesIn(state);
  const possible = all.filter(({ options }) => options.length > 0);
  const canShare = possible.length > 0;
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={() => canShare && dispatch({ type: "plan" })}
      bottom={
        <>
          {canShare && (
            <Button kind="action" isBusy={isWaiting(state)}>
              {voice.text.next}
            </Button>
          )}
          <Button kind="plain" onClick={() => dispatch({ type: "go", page: "allSee" })}>
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={who.title} why={who.why} />
      <ProblemNote problem={state.problem} />
      {state.tries > 0 && chosenIn(state).length === 0 && (
        <Note tint="bad" role="alert">
          {who.nobody}
        </Note>
      )}
      {canShare ? <p class="hint">{who.hint}</p> : <Note tint="warn">{who.nobodyCan}</Note>}
      {possible.length > 1 && <AllAtOnce {...view} people={possible} />}
      {possible.map((one) => (
        <PersonField key={one.person} {...view} one={one} />
      ))}
      <Cannot {...view} people={all.filter(({ options }) => options.length === 0)} />
    </Frame>
  );
};

const CHOICES = ["none", "reader", "writer"] as const satisfies readonly Choice[];

type PeopleView = InFileView & { readonly people: readonly PersonChoice[] };

const AllAtOnce = ({ dispatch, voice, people }: PeopleView) => (
  <div class="buttons">
    {CHOICES.map((choice) => (
      <Button
        key={choice}
        kind="plain small"
        onClick={() =>
          dispatch({
            ...{ type: "choose", choice },
            people: people.flatMap(({ person, options }) =>
              options.includes(choice) ? [person] : [],
            ),
          })
        }
      >
        {voice.text.inFile.who.all[choice]}
      </Button>
    ))}
  </div>
);

const PersonField = ({
  one: { person, email, role, isOurs, options, chosen },
  dispatch,
  voice,
}: InFileView & { readonly one: PersonChoice }) => {
  const { who } = voice.text.inFile;
  const hints = [
    email,
    ...(role && role !== "owner" ? [isOurs ? who.ours : who.byHand[role]] : []),
  ];
  return (
    <div class="form-group">
      <RadioField
        id={`get-${encodeURIComponent(person)}`}
        label={person}
        value={chosen}
        options={options.map((value) => ({
          value,
          words: value === "none" && role !== null ? who.asNow : who.choices[value],
        }))}
        error={null}
        hasFocus={false}
        isSegment
        onAnswer={(choice) =>
          dispatch({ type: "choose", people: [person], choice: choice as Choice })
        }
      />
      <span class="hint">{hints.join(" · ")}</span>
    </div>
  );
};

/** Whose address is missing or wrong; and who needs nothing. */
const Cannot = ({ voice, people }: PeopleView) => {
  const { who } = voice.text.inFile;
  const wrong = people.filter(({ problem }) => problem !== "");
  const owners = people.filter(({ problem }) => problem === "");
  return (
    <>
      <CannotCard title={who.cannot(wrong.length, voice.numbers)} people={wrong} voice={voice} />
      {owners.length > 0 && <Lines notices={owners.map(({ person }) => who.owner(person))} />}
    </>
  );
};
