import { type HostContext, refuse } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type LockApi = Pick<Lock, "hasLock" | "releaseLock" | "tryLock" | "waitLock">;
const signatures: Signatures<LockApi> = {
  hasLock: "-",
  releaseLock: "-",
  tryLock: "n",
  waitLock: "n",
};

/** LockService.Lock of the document. Nothing runs beside a script here, so waiting never helps. */
class LocalLock implements LockApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }
  tryLock(_milliseconds: number): boolean {
    const { documentLock } = this.context;
    documentLock.held ||= !documentLock.takenElsewhere;
    return documentLock.held;
  }
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      refuse(this.context, "Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this.context.documentLock.held;
  }
  releaseLock(): void {
    this.context.documentLock.held = false;
  }
}

type ServiceApi = Pick<GoogleAppsScript.Lock.LockService, "getDocumentLock">;

class LocalLockService implements ServiceApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }
  getDocumentLock(): Lock {
    return served<LockApi>(
      this.context,
      "LockService.Lock",
      new LocalLock(this.context),
      signatures,
    );
  }
}

export const lockService = (context: HostContext): GoogleAppsScript.Lock.LockService =>
  served<ServiceApi>(context, "LockService", new LocalLockService(context), {
    getDocumentLock: "-",
  });
