import type { ShareCall, ShareState } from "./state.ts";
import type { ShareView } from "./view.ts";
import { Waiting } from "./waiting.tsx";

type Kind = keyof ShareView["voice"]["text"]["share"]["waiting"];

const KINDS: Partial<Record<ShareCall["name"], Kind>> = {
  open: "opening",
  sharing: "opening",
  review: "review",
  publish: "publish",
  track: "track",
  reply: "reply",
  unshare: "letGo",
  archive: "letGo",
};

/** Whether a call has the screen to itself: a run tells by itself how far it is. */
export const isLongWait = ({ asking, page }: ShareState): boolean =>
  asking?.wait === "long" &&
  asking.why !== "glance" &&
  KINDS[asking.call.name] !== undefined &&
  !(page === "team" && asking.call.name === "sharing");

/** A wait worth telling about. Looking can be given up with the panel; what changes something ends in one piece. */
export const ShareWaitingScreen = ({ state: { asking }, voice, close }: ShareView) => {
  const { waiting, ...share } = voice.text.share;
  const kind = (asking && KINDS[asking.call.name]) ?? "opening";
  const way = kind === "opening" ? { words: share.close, onClick: close } : null;
  return <Waiting voice={voice} asking={asking} words={waiting[kind]} way={way} />;
};
