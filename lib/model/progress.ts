/** Receives how far long work has come; the core reports, an adapter shows. */
export interface Progress {
  start(stage: string, total: number): Stage;
  /** A sentence that the user should read before the work goes on. */
  note(sentence: string): void;
}

interface Stage {
  advance(by?: number): void;
  end(): void;
}

/** Shows nothing. */
export const silentProgress: Progress = {
  start: () => ({ advance: () => undefined, end: () => undefined }),
  note: () => undefined,
};
