import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { State } from "./store.ts";

/** How far the opening of a long file is. The bar moves by itself where a step takes long. */
export const OpeningStrip = (props: {
  readonly text: WorkbenchText;
  readonly opening: State["opening"];
}) => {
  const { text, opening } = props;
  if (opening === null) return null;
  const { file, percent } = opening;
  const words = text.opening(file, percent);
  return (
    <div
      class="opening"
      role="progressbar"
      aria-label={words}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <p>{words}</p>
      <div class="track">
        <div class="part" style={{ width: `${percent}%` }} />
        <div class="moving" />
      </div>
    </div>
  );
};
