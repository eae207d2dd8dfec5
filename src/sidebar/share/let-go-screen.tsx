import { SecondClick } from "./second-click.tsx";
import { type ShareView, waitsFor } from "./view.ts";

/** Before an invitation is taken back, or a file archived. */
export const LetGoScreen = ({ state, dispatch, voice }: ShareView) => {
  const { lettingGo, sharing, problem } = state;
  const { letGo } = voice.text.share;
  if (!lettingGo) return null;
  const { does, person } = lettingGo;
  const file = sharing?.people.find((one) => one.person === person)?.file;
  return (
    <SecondClick
      voice={voice}
      title={letGo.title[does](person)}
      why={letGo.why[does](file?.invited?.email ?? "")}
      words={{ keep: letGo.keep, go: letGo[does] }}
      problem={problem}
      isBusy={waitsFor(state, "unshare", "archive")}
      onKeep={() => dispatch({ type: "go", page: "team" })}
      onGo={() => dispatch({ type: "carryOut" })}
    />
  );
};
