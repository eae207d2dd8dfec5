import { useEffect, useReducer } from "preact/hooks";
import type { Language } from "../text/voice.ts";
import { machine } from "./machine.ts";
import type { Remote } from "./remote.ts";
import { ColumnsScreen } from "./screens/columns-screen.tsx";
import { DataScreen } from "./screens/data-screen.tsx";
import { DoneScreen } from "./screens/done-screen.tsx";
import { EmptyScreen } from "./screens/empty-screen.tsx";
import { GoalsScreen } from "./screens/goals-screen.tsx";
import { IncentivesScreen } from "./screens/incentives-screen.tsx";
import { MetricsScreen } from "./screens/metrics-screen.tsx";
import { NoAnswerScreen } from "./screens/no-answer-screen.tsx";
import { PotentialScreen } from "./screens/potential-screen.tsx";
import { ResumeScreen } from "./screens/resume-screen.tsx";
import { ReviewScreen } from "./screens/review-screen.tsx";
import { SeasonScreen } from "./screens/season-screen.tsx";
import { StartLowScreen } from "./screens/start-low-screen.tsx";
import { UndoneScreen } from "./screens/undone-screen.tsx";
import { WaitingScreen } from "./screens/waiting-screen.tsx";
import { WriteScreen } from "./screens/write-screen.tsx";
import { seldom } from "./seldom.ts";
import { shownOf } from "./shown-of.ts";
import { firstState } from "./state.ts";
import { useAsking } from "./use-asking.ts";
import { useKeeping } from "./use-keeping.ts";
import { useReturn } from "./use-return.ts";
import type { View } from "./view.ts";
import { ViewContext } from "./view-context.ts";
import { voiceIn } from "./voice.ts";

interface AppProps {
  readonly remote: Remote;
  readonly close: () => void;
  /** To the page on sharing. */
  readonly onShare: () => void;
  /** Whether the user came to change goals that are there. */
  readonly isUpdate?: boolean;
  /** Spoken until the server says which language is the user's. */
  readonly language: Language;
}

/** The wizard: asks the server what the machine wants to know, and shows its state. */
export const App = ({ remote, close, onShare, isUpdate = false, language: first }: AppProps) => {
  const [state, dispatch] = useReducer(machine, { ...firstState, isUpdate });
  useAsking(state.asking, remote, dispatch);
  useKeeping(state, remote, dispatch);
  useReturn(seldom(() => dispatch({ type: "return" })));
  const language = state.opening?.language ?? first;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const view = { state, dispatch, voice: voiceIn(language, state.opening?.locale ?? language) };
  return (
    <ViewContext.Provider value={view}>
      <Shown {...view} close={close} onShare={onShare} />
    </ViewContext.Provider>
  );
};

const Shown = ({ close, onShare, ...view }: View & Pick<AppProps, "close" | "onShare">) => {
  switch (shownOf(view.state)) {
    case "noAnswer":
      return <NoAnswerScreen {...view} />;
    case "opening":
    case "waiting":
      return <WaitingScreen {...view} />;
    case "resume":
      return <ResumeScreen {...view} />;
    case "empty":
      return <EmptyScreen {...view} />;
    case "data":
      return <DataScreen {...view} onShare={onShare} />;
    case "columns":
      return <ColumnsScreen {...view} />;
    case "metrics":
      return <MetricsScreen {...view} />;
    case "review":
      return <ReviewScreen {...view} />;
    case "season":
      return <SeasonScreen {...view} />;
    case "potential":
      return <PotentialScreen {...view} />;
    case "goals":
      return <GoalsScreen {...view} />;
    case "startLow":
      return <StartLowScreen {...view} />;
    case "incentives":
      return <IncentivesScreen {...view} />;
    case "write":
      return <WriteScreen {...view} />;
    case "done":
      return view.state.written ? (
        <DoneScreen {...view} close={close} onShare={onShare} />
      ) : (
        <UndoneScreen {...view} close={close} />
      );
  }
};
