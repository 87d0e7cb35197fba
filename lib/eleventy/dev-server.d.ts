/** The part of Eleventy's development server that is used; it ships no types. */
declare module "@11ty/eleventy-dev-server" {
  export interface DevServerOptions {
    pathPrefix: string;
    domDiff: boolean;
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
