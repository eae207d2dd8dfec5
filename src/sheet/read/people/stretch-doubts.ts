import { isoMonth, type Month } from "../../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import { answered } from "../answered.ts";
import type { EmptyStretch } from "./empty-stretches.ts";

const YES_OR_NO = { options: ["yes", "no"], answer: "yes", isOpen: false } as const;

/** The question that months without a result raise. */
export const stretchDoubt = (stretch: EmptyStretch, told: Answers): Doubt => {
  const { person, from, to } = stretch;
  switch (stretch.kind) {
    case "joined": {
      const facts = { person, month: stretch.first };
      return answered({ code: "joined", facts, key: `joined:${person}`, ...YES_OR_NO }, told);
    }
    case "left": {
      const facts = { person, month: stretch.last };
      return answered({ code: "left", facts, key: `left:${person}`, ...YES_OR_NO }, told);
    }
    case "leave": {
      const key = `leave:${person}:${isoMonth(from)}`;
      return answered({ code: "leave", facts: { person, from, to }, key, ...YES_OR_NO }, told);
    }
  }
};

/** What an answer of yes makes of it. */
export const stretchNotice = (stretch: EmptyStretch): Notice => {
  const { person, from, to } = stretch;
  switch (stretch.kind) {
    case "joined":
      return { code: "joinedLater", facts: { person, month: stretch.first } };
    case "left":
      return { code: "hasLeft", facts: { person, month: stretch.last } };
    case "leave":
      return { code: "onLeave", facts: { person, from, to } };
  }
};

/** Whether a month belongs to it: all before the first result, or all after the last one. */
export const isInStretch = (stretch: EmptyStretch, month: Month): boolean => {
  switch (stretch.kind) {
    case "joined":
      return month < stretch.first;
    case "left":
      return month > stretch.last;
    case "leave":
      return month >= stretch.from && month <= stretch.to;
  }
};
