import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";

/** The tabs that a first write makes, in their order; of a later one, which tab is updated. */
export const TabsFold = ({
  voice: { text },
  updated,
}: {
  readonly voice: Voice;
  /** The Goals tab that is there already; null before the first write. */
  readonly updated: string | null;
}) => {
  const { tabs, write } = text;
  if (updated !== null)
    return (
      <Fold title={write.sameTabs}>
        <p class="hint">{write.sameTab(updated)}</p>
      </Fold>
    );
  const { lists, ...visible } = tabs;
  const names = [...Object.values(visible), write.hidden(lists)];
  return (
    <Fold title={write.newTabs(names.length)}>
      <TabNames names={names} />
    </Fold>
  );
};

export const TabNames = ({ names }: { readonly names: readonly string[] }) => (
  <ul class="chips">
    {names.map((name) => (
      <li key={name} class="chip">
        {name}
      </li>
    ))}
  </ul>
);
