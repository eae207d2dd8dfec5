import { likeliest } from "../likeliest.ts";
import type { View } from "../view.ts";
import { goesOn, waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";

/** The ways on from the first screen, the likeliest in blue. */
export const DataButtons = ({ state, dispatch, voice: { text } }: View) => {
  const way = likeliest(state);
  const words = { read: text.data.readAgain, looksRight: text.data.looksRight };
  return (
    <>
      <Button kind="action" isBusy={goesOn(state) || waitsFor(state, "look")}>
        {way === "update" ? text.data.update : words[way]}
      </Button>
      {way === "update" && (
        <Button kind="plain" onClick={() => dispatch({ type: "looksRight" })}>
          {text.data.looksRight}
        </Button>
      )}
    </>
  );
};
