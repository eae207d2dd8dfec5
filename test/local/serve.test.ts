import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PortTaken, type Site, serve } from "../../src/local/serve.ts";

const site: Site = {
  contents: new Map([["/page.html", async () => "<p>the page</p>"]]),
  start: async (query) => ({ language: query.get("language") }),
};

let server: Server;
beforeAll(async () => {
  ({ server } = await serve(site, 0));
});
afterAll(() => {
  server.close();
});
const port = () => (server.address() as AddressInfo).port;

/** A request with any path and headers: fetch would tidy the path and set its own Host. */
const ask = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number | undefined; body: string }>((done, failed) => {
    request({ host: "127.0.0.1", port: port(), path, ...options }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => done({ status: response.statusCode, body }));
    })
      .on("error", failed)
      .end();
  });

describe("serve", () => {
  it("gives the page at the root, and what lies under a path it was told", async () => {
    expect(await ask("/")).toEqual({ status: 200, body: "<p>the page</p>" });
    expect(await ask("/start.json?language=es")).toEqual({
      status: 200,
      body: '{"language":"es"}',
    });
  });

  it("knows no other file, however the path is written", async () => {
    for (const path of ["/package.json", "/../package.json", "/%2e%2e/package.json"])
      expect((await ask(path)).status).toBe(404);
  });

  it("listens on this computer only", () => {
    expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  it("refuses a foreign name that leads here, so that no web page can read the workbook", async () => {
    const asked = (host: string) => ask("/start.json", { headers: { host } });
    expect((await asked("evil.example")).status).toBe(403);
    expect((await asked(`127.0.0.1.evil.example:${port()}`)).status).toBe(403);
    expect((await asked(`localhost:${port()}`)).status).toBe(200);
  });

  it("only answers, and takes nothing", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
  });

  it("says that a port is taken by an error of its own", async () => {
    await expect(serve(site, port())).rejects.toBeInstanceOf(PortTaken);
  });
});
