import { Button } from "../components/button.tsx";
import type { ShareView } from "./view.ts";

/** Where the files are somebody else's, own ones; and, as soon as there are goals, the workbook itself. */
export const OtherWays = ({ state: { sharing }, dispatch, voice, onInFile }: ShareView) => {
  if (!sharing || sharing.mends === "wizard") return null;
  return (
    <div class="buttons">
      {sharing.isOthers && sharing.version && (
        <Button kind="plain small" onClick={() => dispatch({ type: "takeOver" })}>
          {voice.text.share.stands.takeOver}
        </Button>
      )}
      <Button kind="plain small" onClick={onInFile}>
        {voice.text.inFile.open}
      </Button>
    </div>
  );
};
