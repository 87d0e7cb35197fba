/** The part of Eleventy's development server that kbpress uses; it ships no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export interface DevServerOptions {
    pathPrefix: string;
    domDiff: boolean;
    /** Handlers by the pattern of the request's path; where one returns undefined the file at the path is served. */
    onRequest: Record<string, (request: { url: URL }) => { headers: Record<string, string>; body: string } | undefined>;
    logger: Record<"info" | "log" | "error", (text: string) => void>;
  }

  export default class DevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    /** Answers any request. */
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    serve(port: number): void;
    ready(): Promise<unknown>;
    reload(event: object): Promise<void>;
    close(): Promise<void>;
  }
}
