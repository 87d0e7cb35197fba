/** The part of Eleventy 3.1 that kbpress uses; Eleventy ships no types. */
declare module "@11ty/eleventy" {
  export interface Directories {
    readonly input: string;
    readonly layouts: string | undefined;
    readonly includes: string;
    readonly output: string;
  }

  export interface AfterResult {
    readonly directories: Directories;
    /** The pages that were made; `url` is not a string for those that are not written. */
    readonly results: readonly { readonly inputPath: string; readonly url: string | false | undefined }[];
  }

  export interface UserConfig {
    readonly directories: Directories;
    readonly pathPrefix: string;
    readonly ignores: Set<string>;
    addPlugin(plugin: (config: UserConfig, options: never) => unknown, options?: unknown): void;
    addTemplate(path: string, content: unknown, data?: object): void;
    addFilter(name: string, filter: (...values: never[]) => string): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Record<string, string>, options?: { filter: (path: string) => boolean }): void;
    addWatchTarget(path: string): void;
    amendLibrary(name: "md", amend: (library: never) => void): void;
    on(event: "eleventy.before", listener: (result: { directories: Directories }) => unknown): void;
    on(event: "eleventy.after", listener: (result: AfterResult) => unknown): void;
    setLayoutsDirectory(folder: string): void;
    setTemplateFormats(formats: string[]): void;
  }

  export interface EleventyOptions {
    source?: "cli" | "script";
    configPath?: string;
    config?: (config: UserConfig) => unknown;
    pathPrefix?: string;
    quietMode?: boolean;
  }

  /** Renders a template with some data. */
  export type CompiledTemplate = (data: object) => Promise<string>;

  export const RenderPlugin: {
    RenderManager: new () => {
      config(configure: (config: UserConfig) => void): void;
      compile(source: string, language: string): Promise<CompiledTemplate>;
    };
  };

  export default class Eleventy {
    constructor(input?: string, output?: string, options?: EleventyOptions);
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
