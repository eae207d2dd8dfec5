import type { Preview } from "../../addon/preview.ts";
import type { View } from "../view.ts";
import { Division } from "./division.tsx";
import { Fold } from "./fold.tsx";
import { WayTo } from "./needs-list.tsx";
import { Note } from "./note.tsx";

type Test = Preview["fairness"][number];

/** Whether the goals ask more of some than of others, before anybody is told them, and what to do where they do. */
export const FairnessFold = ({ preview, ...view }: View & { readonly preview: Preview }) => {
  const { fairness } = view.voice.text.company;
  const untold = preview.fairness.filter(({ isUntold }) => isUntold).length;
  const others = preview.measures.map(({ metric, fairness: tests }) => ({
    metric,
    found: tests.filter(({ isFound }) => isFound),
  }));
  const found = [
    ...preview.fairness.filter(({ isFound }) => isFound),
    ...others.flatMap((other) => other.found),
  ].length;
  return (
    <Fold title={found > 0 ? fairness.found(found) : fairness.title}>
      <dl class="tests">
        {preview.fairness
          .filter(({ isUntold }) => !isUntold)
          .map((test) => (
            <Told
              key={test.name}
              {...view}
              test={test}
              name={test.test}
              remedy={fairness.remedies[test.name](test.found === "more")}
            />
          ))}
        {others.flatMap(({ metric, found: tests }) =>
          tests.map((test) => (
            <Told
              key={`${metric}:${test.name}`}
              {...view}
              test={test}
              name={`${metric}: ${test.test}`}
              remedy={fairness.ownRemedy}
            />
          )),
        )}
      </dl>
      {preview.fairness.some(({ isFound }) => isFound) && <Division {...view} />}
      {untold > 0 && (
        <Note>
          {fairness.untold(untold)}
          <WayTo {...view} screen="data" />
        </Note>
      )}
      <Note>{fairness.noProof}</Note>
    </Fold>
  );
};

interface ToldProps extends View {
  readonly test: Test;
  readonly name: string;
  /** What to do where something is found. */
  readonly remedy: string;
}

/** A test, and what came of it. */
const Told = ({ voice, test, name, remedy }: ToldProps) => {
  const { fairness } = voice.text.company;
  return (
    <div>
      <dt>{name}</dt>
      {test.isFound ? (
        <>
          <dd class="found">▲ {fairness.findings[test.name](test.found === "more")}</dd>
          <dd class="remedy">{remedy}</dd>
        </>
      ) : (
        <dd>{test.verdict}</dd>
      )}
    </div>
  );
};
