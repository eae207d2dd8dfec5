import { useReducer } from "preact/hooks";
import { NoAnswer } from "../../components/no-answer.tsx";
import type { Remote } from "../../remote.ts";
import { useAsking } from "../../use-asking.ts";
import { AllSeeScreen } from "./all-see-screen.tsx";
import { InFileDoneScreen } from "./done-screen.tsx";
import { inFileMachine } from "./machine.ts";
import { PlanScreen } from "./plan-screen.tsx";
import { firstInFileState, type InFileReply } from "./state.ts";
import { TakeBackScreen } from "./take-back-screen.tsx";
import type { InFileView } from "./view.ts";
import { InFileWaitingScreen } from "./waiting-screen.tsx";
import { WhoScreen } from "./who-screen.tsx";

/** Sharing the workbook itself, for teams that need no secrets: one decision a screen. */
export const InFilePage = ({
  remote,
  ...ways
}: Pick<InFileView, "voice" | "onBack"> & { readonly remote: Remote }) => {
  const [state, dispatch] = useReducer(inFileMachine, firstInFileState);
  useAsking<InFileReply>(state.asking, remote, dispatch);
  return <Shown state={state} dispatch={dispatch} {...ways} />;
};

/** A failure comes before a long wait, and a long wait before the screen that it started on. */
const Shown = (view: InFileView) => {
  const { failure, asking, page } = view.state;
  if (failure) return <Failure {...view} />;
  if (asking?.wait === "long") return <InFileWaitingScreen {...view} />;
  switch (page) {
    case "opening":
      return <InFileWaitingScreen {...view} />;
    case "allSee":
      return <AllSeeScreen {...view} />;
    case "who":
      return <WhoScreen {...view} />;
    case "plan":
      return <PlanScreen {...view} />;
    case "done":
      return <InFileDoneScreen {...view} />;
    case "takeBack":
      return <TakeBackScreen {...view} />;
  }
};

const Failure = ({ state: { failure, inFile }, dispatch, voice, onBack }: InFileView) =>
  failure && (
    <NoAnswer
      voice={voice}
      step={null}
      call={failure.call.name}
      details={failure.details}
      sentence={failure.sentence}
      why={voice.text.inFile.noAnswer}
      onTryAgain={() => dispatch({ type: "tryAgain" })}
      onBack={inFile ? () => dispatch({ type: "back" }) : onBack}
    />
  );
