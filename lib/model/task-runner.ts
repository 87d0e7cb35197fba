/** Work on many items, each independent of the others. A task takes some items and returns one result for each. */
export type Tasks = Record<string, (items: never[]) => unknown[] | Promise<unknown[]>>;

/** The results of a task, one for each item. */
export type TaskResults<T extends Tasks, Name extends keyof T> = Awaited<ReturnType<T[Name]>>;

/** Runs tasks over many items in chunks, perhaps on several threads. */
export interface TaskRunner<T extends Tasks> {
  /**
   * Runs a task and returns the results in the order of the items.
   * @throws {Error} that the task threw, or where the threads were ended.
   */
  run<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): Promise<TaskResults<T, Name>>;
  /**
   * The same, yielding the results of each chunk as soon as those of all earlier chunks are there. The work goes on
   * whether or not they are taken.
   * @throws {Error} that the task threw, or where the threads were ended.
   */
  stream<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): AsyncGenerator<TaskResults<T, Name>>;
  /** Ends the threads. */
  close(): Promise<void>;
}
