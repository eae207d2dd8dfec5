import { periodCode } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { repMessage } from "../../sheet/rep/rep-message.ts";
import { invitationWords, LONGEST_LINE } from "../../text/invitation.ts";
import { account } from "../share/drive.ts";
import { emailsIn } from "../share/emails-in.ts";
import { baseNow } from "../share/goals-now.ts";
import { eachInTurn } from "../share/in-turn.ts";
import { uninvitable, type Wrong } from "../share/invitable.ts";
import { logActs } from "../share/log-acts.ts";
import { ownRecord, recordFrom } from "../share/own-record.ts";
import { publishedFacts } from "../share/published-facts.ts";
import { lastVersion, ROLES } from "../share/share-record.ts";
import { type Sharer, sharerOf } from "../share/sharer.ts";
import { sharingText } from "../share/sharing-text.ts";
import { showFiles } from "../share/show-files.ts";
import { trackedResults } from "../share/tracked-results.ts";
import type { SharedNow, ShareReport, ShareRequest } from "../sharing.ts";
import { alone } from "../tabs/in-one-run.ts";
import { today } from "../today.ts";

/**
 * Makes or updates files, and invites. Each person is done before the next begins, and noted: what a
 * failure leaves, the next call finds again and goes on with.
 */
export const share = (request: ShareRequest): ShareReport => {
  const { role, isTold, line } = checked(request);
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const record = request.isAnew ? recordFrom(account()) : ownRecord(account());
    const { about, tabs } = baseNow(book);
    const version = lastVersion(record, periodCode(about.choices.period));
    const facts = version && publishedFacts(version.number);
    if (!version || !facts) throw new GoalError("notPublished", {});
    const emails = emailsIn(about, facts);
    const metrics = facts[0]!.metrics.map(({ metric }) => metric);
    const known = trackedResults(book, tabs, facts[0]!.period, metrics);
    const sharer = sharerOf(book, record, version, facts[0]!);
    const wrong = uninvitable(emails);
    const day = today();
    const message = (one: RepFacts): string | null =>
      isTold ? invitationWords(repMessage(one, day).text, line, one.manager) : null;
    const report = eachInTurn(request.people, (person): SharedNow => {
      const one = factsOf(person, facts);
      const email = emails.get(person) ?? "";
      const mistake = role === null ? undefined : wrong.get(person);
      const asked = role === null || mistake ? null : { email, role };
      const filled = sharer.filled(one, known(person), asked !== null);
      const isInvited = asked !== null && sharer.invited(filled.file, asked, message(one));
      return {
        ...{ person, did: filled.did, url: filled.file.url, isInvited },
        problem: problemOf(person, email, mistake, filled),
      };
    });
    if (request.done)
      showFiles(book, tabs, [...request.done, ...report.people], { version, facts, emails });
    if (isRunOver(request, report)) logActs(book);
    return report;
  });
};

/** Of a run the last call tells, so that the log has one row of all its files and not one of each call's. */
const isRunOver = ({ goesOn }: ShareRequest, { stopped }: ShareReport): boolean =>
  !goesOn || stopped !== "";

const factsOf = (person: string, facts: readonly RepFacts[]): RepFacts => {
  const one = facts.find((each) => each.person === person);
  if (!one) throw new GoalError("nobodysGoal", { person });
  return one;
};

const checked = ({ role, isTold, line = "" }: ShareRequest) => {
  if (role !== null && !ROLES.includes(role)) throw new Error("no such role");
  if (line.length > LONGEST_LINE) throw new Error("the line is too long");
  return { role, isTold, line };
};

const problemOf = (
  person: string,
  email: string,
  wrong: Wrong | undefined,
  { left, isTwice }: ReturnType<Sharer["filled"]>,
): string => {
  const { uninvitable: words, problems } = sharingText();
  return [
    ...(wrong ? [words[wrong.why](person, email, wrong.other)] : []),
    ...(isTwice ? [problems.twice(person)] : []),
    ...(left.length > 0 ? [problems.left(person, left.length)] : []),
  ].join(" ");
};
