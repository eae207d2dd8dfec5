import { Button } from "../components/button.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { type ShareView, waitsFor } from "./view.ts";

/** The second click before an invitation is taken back: to keep it is the blue one. */
export const LetGoScreen = ({ state, dispatch, voice }: ShareView) => {
  const { lettingGo, sharing, problem } = state;
  const { letGo } = voice.text.share;
  if (!lettingGo) return null;
  const { does, person } = lettingGo;
  const file = sharing?.people.find((one) => one.person === person)?.file;
  const keep = () => dispatch({ type: "go", page: "team" });
  return (
    <Frame
      voice={voice}
      step={null}
      onSubmit={keep}
      bottom={
        <>
          <Button kind="action">{letGo.keep}</Button>
          <Button
            kind="plain"
            isBusy={waitsFor(state, "unshare", "archive")}
            onClick={() => dispatch({ type: "carryOut" })}
          >
            {letGo[does]}
          </Button>
        </>
      }
    >
      <Heading
        title={letGo.title[does](person)}
        why={letGo.why[does](file?.invited?.email ?? "")}
      />
      {problem !== "" && (
        <Note tint="bad" role="alert">
          {problem}
        </Note>
      )}
    </Frame>
  );
};
