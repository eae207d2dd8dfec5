import type { Undoable } from "../../addon/service.ts";
import { areFewTabs } from "../../text/some-tabs.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";

/** All tabs that undoing is about, where the sentence above names but some. */
export const AllTabs = ({
  undoable: { goes, back },
  voice: { text },
}: {
  readonly undoable: Undoable;
  readonly voice: Voice;
}) => {
  const { undoing } = text;
  const lists = [
    { title: undoing.back, tabs: back },
    { title: undoing.goes, tabs: goes },
  ];
  if (lists.every(({ tabs }) => areFewTabs(tabs))) return null;
  return (
    <Fold title={undoing.all(goes.length + back.length)}>
      {lists.map(
        ({ title, tabs }) =>
          tabs.length > 0 && (
            <p class="hint" key={title}>
              {title}: {tabs.join(", ")}
            </p>
          ),
      )}
    </Fold>
  );
};
