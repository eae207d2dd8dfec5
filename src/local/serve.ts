import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** What lies under an address. */
export type Content = () => Promise<string | Uint8Array>;

export interface Site {
  /** Contents by path, "/workbench.js". */
  readonly contents: ReadonlyMap<string, Content>;
  /** Answers "/start.json" with its query as JSON. */
  readonly start: (query: URLSearchParams) => Promise<unknown>;
}

export class PortTaken extends Error {}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/**
 * The page may load from this server alone and speak to no other. Code.js and the engine's
 * templates are evaluated, as text that we serve ourselves.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** Serves a site on 127.0.0.1 only. Throws PortTaken. */
export const serve = (site: Site, port: number): Promise<{ server: Server; url: string }> =>
  new Promise((done, failed) => {
    const server = createServer((request, response) => {
      answer(site, request, response).catch(() => end(response, 500));
    });
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(error.code === "EADDRINUSE" ? new PortTaken() : error),
    );
    server.listen(port, "127.0.0.1", () => {
      const { port: given } = server.address() as AddressInfo;
      done({ server, url: `http://127.0.0.1:${given}` });
    });
  });

const answer = async (
  site: Site,
  { url = "/", method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  // A foreign name that leads to this machine (DNS rebinding) must not read the workbook.
  if (!isLocal(headers.host)) return end(response, 403);
  if (method !== "GET") return end(response, 405);
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const path = pathname === "/" ? "/page.html" : pathname;
  const body = await bodyAt(site, path, searchParams);
  if (body === undefined) return end(response, 404);
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
  response.end(body);
};

const bodyAt = async (site: Site, path: string, query: URLSearchParams) =>
  path === "/start.json" ? JSON.stringify(await site.start(query)) : site.contents.get(path)?.();

const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status).end();
};

const isLocal = (host = ""): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

/** A file's content, read anew each time. */
export const fileIn =
  (...path: readonly string[]): Content =>
  () =>
    readFile(join(...path));
