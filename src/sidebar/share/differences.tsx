import type { GoalDifference } from "../../addon/sharing.ts";
import { Fold } from "../components/fold.tsx";
import { MiniTable } from "../components/mini-table.tsx";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";

interface DifferencesProps {
  readonly voice: Voice;
  readonly changes: readonly GoalDifference[];
}

/** Goals that the workbook has otherwise than the version that holds: was, and is. */
export const Differences = ({ voice: { text, numbers }, changes }: DifferencesProps) => {
  const { publish } = text.share;
  const isOneMetric = new Set(changes.map(({ metric }) => metric)).size < 2;
  return (
    <MiniTable
      head={[publish.person, publish.was, publish.is]}
      rows={changes.map(({ person, metric, currency, before, after }) => ({
        name: isOneMetric ? person : `${person}, ${metric}`,
        cells: [before, after].map((amount) =>
          amount === null ? publish.none : numbers.money(amount, currency, decimalsOf([amount])),
        ),
      }))}
    />
  );
};

export const DifferencesFold = (props: DifferencesProps) => (
  <Fold title={props.voice.text.share.publish.changes(props.changes.length)}>
    <Differences {...props} />
  </Fold>
);
