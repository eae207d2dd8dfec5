import type { Preview } from "../../addon/preview.ts";
import { chanceCauses } from "../steps/chance-causes.ts";
import { meanWith, nearHundred, teamAt } from "../team-at.ts";
import type { Voice } from "../voice.ts";
import { Note } from "./note.tsx";
import { Pairs } from "./pairs.tsx";

interface OtherChancesProps {
  readonly voice: Voice;
  readonly preview: Preview;
  /** Of the slider, 0 to 30. */
  readonly position: number;
  readonly asked: number;
}

/** So much smaller a mean chance than was asked for is warned of. */
const MUCH_HARDER = 0.05;

/** Beside the share that would reach their goals, which stands above: each other chance with its name, and why they differ. */
export const OtherChances = ({ voice, preview, position, asked }: OtherChancesProps) => {
  const { text } = voice;
  const { goals } = text;
  const { chance, ofSum } = teamAt(preview, position);
  const causes = chanceCauses(preview, position, asked);
  const others = causes.filter((cause) => cause !== "support" && cause !== "supportBeside");
  const inCell = (share: number) => goals.inHundred(nearHundred(share));
  const rows = [
    ...(causes.length > 0 ? [{ name: goals.asked, value: inCell(asked) }] : []),
    ...causes.flatMap((cause) =>
      cause === "support" || cause === "supportBeside"
        ? [{ name: goals.supported[cause], value: inCell(meanWith(preview, position)) }]
        : [],
    ),
    { name: goals.ofSum, value: inCell(ofSum) },
  ];
  return (
    <>
      <Pairs isShort pairs={rows} />
      {others.length > 0 && (
        <Note {...(asked - chance > MUCH_HARDER ? { tint: "warn" } : {})}>
          {others.map((cause) => goals.causes[cause]()).join(" ")}
        </Note>
      )}
    </>
  );
};
