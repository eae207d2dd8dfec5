import type { Preview } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { plannedWords } from "../../text/planned-words.ts";
import { roughDecimals } from "../decimals.ts";
import { isHandedDown } from "../steps/handed-down.ts";
import { inHundred, meanWith, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { CapacityBar } from "./capacity-bar.tsx";
import { Fold } from "./fold.tsx";
import { MiniTable } from "./mini-table.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

const ROWS = 3;

/** What the support and the limits make of the goals. */
export const PotentialCard = (view: View) => {
  const { potential } = view.voice.text;
  const position = positionOf(view.state.question.probability);
  return (
    <PreviewCard {...view} title={potential.card}>
      {(preview) => (
        <>
          <Growth voice={view.voice} preview={preview} position={position} />
          <Capacity voice={view.voice} preview={preview} position={position} />
        </>
      )}
    </PreviewCard>
  );
};

interface PartProps {
  readonly voice: Voice;
  readonly preview: Preview;
  readonly position: number;
}

const Growth = ({ voice: { text, numbers }, preview, position }: PartProps) => {
  const { potential } = text;
  if (!preview.potential) return <Say sentence={potential.unanswered} />;
  const { chance } = teamAt(preview, position);
  const all = [...preview.potential.growth].sort((a, b) => b.growth - a.growth);
  const others = all.slice(ROWS);
  const [asIs, withSupport] = [inHundred(chance), inHundred(meanWith(preview, position))];
  const isHanded = isHandedDown(preview);
  const said = isHanded ? potential.beside : potential.chances;
  const most = numbers.percent(all[0]?.growth ?? 0, 1);
  const table = (rows: typeof all) => (
    <MiniTable
      head={[potential.person, isHanded ? potential.moreOf : potential.growthOf]}
      rows={rows.map(({ person, growth }) => ({
        name: person,
        cells: [numbers.change(growth, 1)],
      }))}
    />
  );
  return (
    <>
      <Say sentence={said(asIs, withSupport, most)} />
      {table(all.slice(0, ROWS))}
      {others.length > 0 && <Fold title={text.more(others.length)}>{table(others)}</Fold>}
      <span class="hint">{potential.growthHint(isHanded)}</span>
    </>
  );
};

const Capacity = ({ voice: { text, numbers, language }, preview, position }: PartProps) => {
  const { potential } = text;
  const { capacity, currency } = preview;
  if (!capacity) return null;
  const demand = capacity.demand[position] ?? 0;
  const { limit, most, bottleneck, unit, oneMore, crowded, handled } = capacity;
  const words = (amount: number) => numbers.money(amount, currency, roughDecimals(amount));
  const when = periodWords(language, preview.period);
  const planned = words(Math.floor(limit)); // more cannot be carried
  const fits = crowded === null ? potential.fits : potential.fitsInAll;
  const fitOf = demand > limit ? potential.tooMuch : fits;
  const part = plannedWords(capacity, numbers);
  const said = [
    fitOf(words(demand), planned),
    ...(part === null ? [] : [potential.planned(part.available, part.planned, part.share)]),
    ...(crowded === null ? [] : [crowded]),
  ].join(" ");
  return (
    <>
      <Note tint={demand > limit || crowded !== null ? "warn" : "good"}>{said}</Note>
      {handled !== null && <Note tint="warn">{handled}</Note>}
      <CapacityBar
        demand={demand}
        plan={limit}
        most={most}
        words={{
          demand: potential.demand(words(demand)),
          plan: potential.plan(planned),
          most: potential.most(words(most)),
        }}
      />
      <Note>{potential.nearest(bottleneck, words(oneMore), unit, when, demand > limit)}</Note>
    </>
  );
};
