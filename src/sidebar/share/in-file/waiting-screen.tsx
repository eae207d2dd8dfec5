import { Button } from "../../components/button.tsx";
import { Waiting } from "../waiting.tsx";
import type { InFileState } from "./state.ts";
import type { InFileView } from "./view.ts";

/** A wait worth telling about. Only looking can be left: what changes something ends in one piece. */
export const InFileWaitingScreen = ({ state, voice, onBack }: InFileView) => {
  const { asking } = state;
  const kind = kindOf(asking);
  const way = kind === "opening" && (
    <Button kind="plain" onClick={onBack}>
      {voice.text.back}
    </Button>
  );
  const words = asking && asking.wait !== "none" ? voice.text.inFile.waiting[kind] : null;
  return <Waiting voice={voice} words={words} way={way} />;
};

const kindOf = (asking: InFileState["asking"]): "opening" | "plan" | "share" | "takeBack" => {
  const call = asking?.call;
  if (call?.name === "unshareInFile") return "takeBack";
  if (call?.name !== "shareInFile") return "opening";
  return call.args[0].confirmed === "" ? "plan" : "share";
};
