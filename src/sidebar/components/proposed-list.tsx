import { takenAsProposed } from "../taken-as-proposed.ts";
import type { View } from "../view.ts";
import { NeedLines } from "./needs-list.tsx";

/** What the manager has left as it was proposed and will hold to, each with the way to where it is decided. */
export const ProposedList = (view: View) => {
  const lines = takenAsProposed(view.state, view.voice);
  if (lines.length === 0) return null;
  return (
    <div class="form-group">
      <h2>{view.voice.text.write.proposed.title}</h2>
      <NeedLines {...view} needs={lines} />
    </div>
  );
};
