import type { Preview } from "../../addon/preview.ts";
import type { ResourceAnswer } from "../../addon/steps.ts";
import { decimalsOf } from "../decimals.ts";
import { mostOf } from "../steps/resources.ts";
import { inHundred, meanWith, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { CapacityBar } from "./capacity-bar.tsx";
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
          <Capacity
            voice={view.voice}
            preview={preview}
            position={position}
            resources={view.state.question.steps.resources ?? []}
          />
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
  const most = [...preview.potential.growth].sort((a, b) => b.growth - a.growth).slice(0, ROWS);
  return (
    <>
      <Say
        sentence={potential.chances(inHundred(chance), inHundred(meanWith(preview, position)))}
      />
      <MiniTable
        head={[potential.person, potential.growthOf]}
        rows={most.map(({ person, growth }) => ({
          name: person,
          cells: [numbers.change(growth, 1)],
        }))}
      />
    </>
  );
};

const Capacity = ({
  voice: { text, numbers },
  preview,
  position,
  resources,
}: PartProps & { readonly resources: readonly ResourceAnswer[] }) => {
  const { potential } = text;
  const { capacity, currency } = preview;
  if (!capacity) return null;
  const demand = capacity.demand[position] ?? 0;
  const { limit, bottleneck, unit, oneMore } = capacity;
  const most = mostOf(resources, bottleneck, preview.months) ?? limit;
  const words = (amount: number) =>
    numbers.money(amount, currency, amount >= LARGE ? 0 : decimalsOf([amount]));
  return (
    <>
      {demand > limit ? (
        <Note tint="warn">{potential.tooMuch(words(demand), words(limit))}</Note>
      ) : (
        <Note tint="good">{potential.fits(words(demand), words(limit))}</Note>
      )}
      <CapacityBar
        demand={demand}
        plan={limit}
        most={most}
        words={{
          demand: potential.demand(words(demand)),
          plan: potential.plan(words(limit)),
          most: potential.most(words(most)),
        }}
      />
      <Note>{potential.bottleneck(bottleneck, words(oneMore), unit)}</Note>
    </>
  );
};

const LARGE = 100; // From here on decimals say nothing.
