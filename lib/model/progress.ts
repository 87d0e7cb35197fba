/** Receives reports of how far long work has got, and shows them. */
export interface Progress {
  /** Begins a stage with a number of pieces; null where they can't be counted. */
  start(stage: string, total: number | null): Stage;
  /** Shows a sentence that the user should read before the work goes on. */
  note(sentence: string): void;
}

interface Stage {
  advance(by?: number): void;
  end(): void;
}

/** Does some work as a stage, which is ended even if the work fails. */
export async function asStage<Result>(
  progress: Progress,
  name: string,
  total: number | null,
  work: (advance: Stage["advance"]) => Result | Promise<Result>,
): Promise<Result> {
  const stage = progress.start(name, total);
  try {
    return await work((by) => {
      stage.advance(by);
    });
  } finally {
    stage.end();
  }
}

/** Does some work as a stage that is shown only once its pieces are counted, including those done by then. */
export async function asStageOnceCounted<Result>(
  progress: Progress,
  name: string,
  total: Promise<number>,
  work: (advance: Stage["advance"]) => Promise<Result>,
): Promise<Result> {
  let [done, isOver] = [0, false];
  let stage: Stage | null = null;
  const show = (count: number): void => {
    if (isOver) return;
    stage = progress.start(name, count);
    stage.advance(done);
  };
  total.then(show, () => undefined);
  try {
    return await work((by = 1) => {
      done += by;
      stage?.advance(by);
    });
  } finally {
    isOver = true;
    (stage as Stage | null)?.end();
  }
}

/** Shows nothing. */
export const silentProgress: Progress = {
  start: () => ({ advance: () => undefined, end: () => undefined }),
  note: () => undefined,
};
