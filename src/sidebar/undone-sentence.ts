import type { Undone } from "../addon/service.ts";
import { momentWords } from "../text/moment.ts";
import { decimalsOf } from "./decimals.ts";
import { ownKeptWords } from "./own-kept-words.ts";
import type { Voice } from "./voice.ts";

/** What undoing has done: what came back, and what of the user's stays. */
export const undoneSentence = (
  { when, isUpdate, removed, back, goals, version, stays }: Undone,
  voice: Voice,
): string => {
  const { undone } = voice.text;
  return [
    undone.done(momentWords(voice.language, when), isUpdate),
    ...(goals === null ? [] : [goalsSentence(goals, voice)]),
    ...(goals === null || goals.own.length === 0
      ? []
      : [undone.own(ownKeptWords(goals.own, goals.currency, voice))]),
    ...(version === null ? [] : [undone.draft(version)]),
    ...(stays === null ? [] : [undone.stays(stays)]),
    ...(back.length === 0 ? [] : [undone.restored(back)]),
    ...(removed.length === 0 ? [] : [undone.removed(removed)]),
  ].join(" ");
};

const goalsSentence = (
  { written, before, after, currency, own, isSame }: NonNullable<Undone["goals"]>,
  { text: { undone }, numbers, language }: Voice,
): string => {
  const [was, is] = [before, after].map((sum) => numbers.money(sum, currency, decimalsOf([sum])));
  const when = written === null ? null : momentWords(language, written);
  if (isSame) return undone.same(is!);
  return undone.goals(when, was!, is!, own.length > 0);
};
