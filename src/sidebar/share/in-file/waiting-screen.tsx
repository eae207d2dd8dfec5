import { Waiting } from "../waiting.tsx";
import type { InFileState } from "./state.ts";
import type { InFileView } from "./view.ts";

/** A wait worth telling about. Only looking can be left: what changes something ends in one piece. */
export const InFileWaitingScreen = ({ state, voice, onBack }: InFileView) => {
  const { asking } = state;
  const kind = kindOf(asking);
  const way = kind === "opening" ? { words: voice.text.back, onClick: onBack } : null;
  const words = voice.text.inFile.waiting[kind];
  return <Waiting voice={voice} asking={asking} words={words} way={way} />;
};

const kindOf = (asking: InFileState["asking"]): "opening" | "plan" | "share" | "takeBack" => {
  const call = asking?.call;
  if (call?.name === "unshareInFile") return "takeBack";
  if (call?.name !== "shareInFile") return "opening";
  return call.args[0].confirmed === "" ? "plan" : "share";
};
