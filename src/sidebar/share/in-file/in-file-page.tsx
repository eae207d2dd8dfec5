import { useReducer } from "preact/hooks";
import type { Remote } from "../../remote.ts";
import { useAsking } from "../../use-asking.ts";
import { Failure } from "../failure.tsx";
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
  const { state, dispatch, voice, onBack } = view;
  const { failure, asking, page, inFile } = state;
  if (failure) {
    const why = voice.text.inFile.noAnswer;
    return (
      <Failure {...{ voice, failure, why, dispatch }} isOpen={inFile !== null} onLeave={onBack} />
    );
  }
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
