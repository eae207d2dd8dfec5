import { useEffect, useReducer, useState } from "preact/hooks";
import type { Language } from "../../text/voice.ts";
import type { Remote } from "../remote.ts";
import { useAsking } from "../use-asking.ts";
import { useReturn } from "../use-return.ts";
import { voiceIn } from "../voice.ts";
import { ConfirmScreen } from "./confirm-screen.tsx";
import { Failure } from "./failure.tsx";
import { InFilePage } from "./in-file/in-file-page.tsx";
import { LetGoScreen } from "./let-go-screen.tsx";
import { shareMachine } from "./machine.ts";
import { PeopleScreen } from "./people-screen.tsx";
import { PublishScreen } from "./publish-screen.tsx";
import { ReportScreen } from "./report-screen.tsx";
import { RunningScreen } from "./running-screen.tsx";
import { StandingScreen } from "./standing-screen.tsx";
import { firstShareState, type ShareReply } from "./state.ts";
import { TeamScreen } from "./team-screen.tsx";
import type { ShareView } from "./view.ts";
import { isLongWait, ShareWaitingScreen } from "./waiting-screen.tsx";

interface SharePageProps extends Pick<ShareView, "close" | "onWizard"> {
  readonly remote: Remote;
  /** Spoken until the server says which language is the user's. */
  readonly language: Language;
}

/** Publishing the goals, sharing them with each person, and what comes back. */
export const SharePage = ({ remote, language: first, ...ways }: SharePageProps) => {
  const [state, dispatch] = useReducer(shareMachine, firstShareState);
  const [isInFile, showInFile] = useState(false);
  useAsking<ShareReply>(state.asking, remote, dispatch);
  useReturn((type) => dispatch({ type }));
  const language = state.opening?.language ?? first;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const voice = voiceIn(language, state.opening?.locale ?? language);
  if (isInFile) return <InFilePage {...{ remote, voice }} onBack={() => showInFile(false)} />;
  return <Shown {...{ state, dispatch, voice }} {...ways} onInFile={() => showInFile(true)} />;
};

/** A failure comes before a long wait, and a long wait before the screen that it started on. */
const Shown = (view: ShareView) => {
  const { state, dispatch, voice } = view;
  const { failure, sharing } = state;
  if (failure) {
    const why = voice.text.share.noAnswer;
    return (
      <Failure {...{ voice, failure, why, dispatch }} isOpen={sharing !== null} onLeave={null} />
    );
  }
  if (isLongWait(state)) return <ShareWaitingScreen {...view} />;
  switch (state.page) {
    case "opening":
      return <ShareWaitingScreen {...view} />;
    case "standing":
      return <StandingScreen {...view} />;
    case "publish":
      return <PublishScreen {...view} />;
    case "people":
      return <PeopleScreen {...view} />;
    case "confirm":
      return <ConfirmScreen {...view} />;
    case "running":
      return <RunningScreen {...view} />;
    case "report":
      return <ReportScreen {...view} />;
    case "team":
      return <TeamScreen {...view} />;
    case "letGo":
      return <LetGoScreen {...view} />;
  }
};
