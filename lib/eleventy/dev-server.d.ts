/** The part of Eleventy's development server that is used; it ships no types. */
declare module "@11ty/eleventy-dev-server" {
  export interface Answer {
    /** 200 where it is absent. */
    status?: number;
    headers: Record<string, string>;
    body: string;
  }

  export interface DevServerOptions {
    pathPrefix: string;
    domDiff: boolean;
    /** Answers to requests by a pattern of their paths; undefined where the file of the path is the answer. */
    onRequest: Record<string, (request: { url: URL }) => Answer | undefined>;
    logger: Record<"info" | "log" | "error", (text: string) => void>;
  }

  export default class DevServer {
    static getServer(name: string, folder: string, options: DevServerOptions): DevServer;
    serve(port: number): void;
    ready(): Promise<unknown>;
    reload(event: object): Promise<void>;
    close(): Promise<void>;
  }
}
