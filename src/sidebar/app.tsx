import { useEffect, useReducer } from "preact/hooks";
import type { Language } from "../text/voice.ts";
import { machine } from "./machine.ts";
import type { Remote } from "./remote.ts";
import { DataScreen } from "./screens/data-screen.tsx";
import { DoneScreen } from "./screens/done-screen.tsx";
import { EmptyScreen } from "./screens/empty-screen.tsx";
import { GoalsScreen } from "./screens/goals-screen.tsx";
import { IncentivesScreen } from "./screens/incentives-screen.tsx";
import { MetricsScreen } from "./screens/metrics-screen.tsx";
import { NoAnswerScreen } from "./screens/no-answer-screen.tsx";
import { PotentialScreen } from "./screens/potential-screen.tsx";
import { ReviewScreen } from "./screens/review-screen.tsx";
import { SeasonScreen } from "./screens/season-screen.tsx";
import { StartLowScreen } from "./screens/start-low-screen.tsx";
import { WaitingScreen } from "./screens/waiting-screen.tsx";
import { WriteScreen } from "./screens/write-screen.tsx";
import { type Asking, firstState, type State } from "./state.ts";
import { useAsking } from "./use-asking.ts";
import { voiceIn } from "./voice.ts";

interface AppProps {
  readonly remote: Remote;
  readonly close: () => void;
  /** Spoken until the server says which language is the user's. */
  readonly language: Language;
}

/** The wizard: asks the server what the machine wants to know, and shows its state. */
export const App = ({ remote, close, language: first }: AppProps) => {
  const [state, dispatch] = useReducer(machine, firstState);
  useAsking(state.asking, remote, dispatch);
  const language = state.opening?.language ?? first;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const view = { state, dispatch, voice: voiceIn(language, state.opening?.locale ?? language) };
  switch (shownOf(state)) {
    case "noAnswer":
      return <NoAnswerScreen {...view} />;
    case "opening":
    case "waiting":
      return <WaitingScreen {...view} />;
    case "empty":
      return <EmptyScreen {...view} />;
    case "data":
      return <DataScreen {...view} />;
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
      return <DoneScreen {...view} close={close} />;
  }
};

/** A failure comes before a long wait, and a long wait before the screen that it started on. */
const shownOf = ({ failure, asking, screen }: State): State["screen"] | "noAnswer" | "waiting" => {
  if (failure) return "noAnswer";
  return asking?.wait === "long" && isWaitedFor(asking) ? "waiting" : screen;
};

/** A preview is waited for on its screen, which can be used meanwhile, unless the user wants to go on. */
const isWaitedFor = ({ call, goesOn }: Asking): boolean =>
  call.name === "preview" ? goesOn : !ASIDE.includes(call.name);

const ASIDE: readonly Asking["call"]["name"][] = ["showGoals", "whatIf", "changes"];
