import { silentProgress, type Progress } from "../../lib/model/progress.ts";

/** The stages that some work reports, a line each as it ends: pieces done of pieces announced. */
export async function stagesOf(work: (progress: Progress) => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  const progress: Progress = {
    ...silentProgress,
    start: (name, total) => {
      let done = 0;
      return {
        advance: (by = 1) => (done += by),
        end: () => told.push(`${name}: ${String(done)} of ${String(total)}`),
      };
    },
  };
  await work(progress);
  return told;
}
