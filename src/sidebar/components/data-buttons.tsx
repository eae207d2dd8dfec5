import { likeliest, offersUpdate } from "../likeliest.ts";
import type { View } from "../view.ts";
import { goesOn, waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";

/** The ways on from the first screen, the likeliest in blue. */
export const DataButtons = ({ state, dispatch, voice: { text } }: View) => {
  const way = likeliest(state);
  const words = {
    read: text.data.readAgain,
    looksRight: text.data.looksRight,
    update: text.data.update,
  };
  const other = way === "update" ? "looksRight" : "update";
  return (
    <>
      <Button kind="action" isBusy={goesOn(state) || waitsFor(state, "look")}>
        {words[way]}
      </Button>
      {offersUpdate(state) && (
        <Button kind="plain" onClick={() => dispatch({ type: other })}>
          {words[other]}
        </Button>
      )}
    </>
  );
};
