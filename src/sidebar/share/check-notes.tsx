import { FEW_NAMES } from "../../text/en/share-page.ts";
import { Button } from "../components/button.tsx";
import { Note } from "../components/note.tsx";
import type { ShareView } from "./view.ts";

/** What there is to look at in the goals before they are published, each with the way to its cells. */
export const CheckNotes = ({ state, dispatch, voice }: ShareView) => (
  <>
    {(state.sharing?.toCheck ?? []).map(({ sentence, cells }) => (
      <div key={sentence}>
        <Note tint="warn">{sentence}</Note>
        {cells.length > 0 && (
          <div class="buttons">
            {cells.slice(0, FEW_NAMES).map((where) => (
              <Button
                key={where}
                kind="plain small"
                onClick={() => dispatch({ type: "showCell", where })}
              >
                {voice.text.share.publish.toCell(where)}
              </Button>
            ))}
          </div>
        )}
      </div>
    ))}
  </>
);
