import { periodWords } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { Note } from "../components/note.tsx";
import { decimalsOf } from "../decimals.ts";
import { inHundred, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";

/** Step 4: what will be written, and what will not be touched. */
export const WriteScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { write } = voice.text;
  const create = () => dispatch({ type: "create" });
  return (
    <Frame
      voice={voice}
      step={4}
      onSubmit={create}
      bottom={
        <>
          <Button kind="action" isBusy={waitsFor(state, "write")}>
            {state.opening?.goals ? write.update : write.create}
          </Button>
          <Button
            kind="plain"
            isOff={waitsFor(state, "write")}
            onClick={() => dispatch({ type: "back" })}
          >
            {voice.text.back}
          </Button>
        </>
      }
    >
      <Heading title={write.title} why={state.opening?.goals ? write.whyAgain : write.why} />
      <MessageNote {...view} />
      <section class="card live">
        <h2 class="cap">{write.preview}</h2>
        <table class="mini pairs">
          <tbody>
            {factsOf(view).map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {state.found && <Note tint="good">{write.untouched(state.found.tab)}</Note>}
    </Frame>
  );
};

const factsOf = ({ state: { preview, question, opening }, voice }: View) => {
  if (!preview) return [];
  const { text, numbers, language } = voice;
  const { people, currency, period } = preview.value;
  const team = teamAt(preview.value, positionOf(question.probability));
  const sum = numbers.money(team.sum, currency, decimalsOf([team.sum]));
  const { write } = text;
  return [
    {
      name: write.goals(periodWords(language, period)),
      value: write.peopleAndSum(people.length, sum, numbers),
    },
    { name: write.chance, value: write.inHundred(inHundred(team.chance)) },
    { name: write.tab, value: opening?.goals ? write.sameTab(opening.goals.tab) : write.newTab },
  ];
};
