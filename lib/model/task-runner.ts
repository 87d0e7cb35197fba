/** Work on many items, each by itself: a task takes some of them and answers with one result an item. */
export type Tasks = Record<string, (items: never[]) => unknown[] | Promise<unknown[]>>;

/** Runs tasks over many items, a chunk at a time, perhaps on several threads. */
export interface TaskRunner<T extends Tasks> {
  /**
   * The results in the order of the items. `onDone`, where there is one, hears of each chunk how many items it had.
   * @throws {Error} what the task threw, or that the threads were ended.
   */
  run<Name extends keyof T>(
    task: Name,
    items: Parameters<T[Name]>[0],
    onDone?: (count: number) => void,
  ): Promise<Awaited<ReturnType<T[Name]>>>;
  /** Ends the threads. */
  close(): Promise<void>;
}
