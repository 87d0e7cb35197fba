import type { IncomingMessage, ServerResponse } from "node:http";
import DevServer from "@11ty/eleventy-dev-server";
import { systemFaultOf } from "../io/system-fault.ts";

/** Eleventy's server, made to answer a faulty request with an error: the original crashes. */
export class SiteServer extends DevServer {
  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? "";
    try {
      requireInside(address);
      await super.onRequestHandler(request, response);
    } catch (error) {
      const fault = systemFaultOf(error);
      response.statusCode = fault === null ? 400 : 500;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end(fault?.message ?? `expected an address of this site, found ${address}`);
    }
  }
}

/**
 * Refuses paths with `..`: the server compares only the beginning of a path with the folder's, and would serve a folder
 * beside it whose name begins the same.
 */
function requireInside(address: string): void {
  const [path = ""] = address.split("?");
  if (decodeURIComponent(path).split(/[/\\]/).includes("..")) throw new Error("a path that leads upwards");
}
