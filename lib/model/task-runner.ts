/** Work on many items, each by itself: a task takes some of them and answers with one result an item. */
export type Tasks = Record<string, (items: never[]) => unknown[] | Promise<unknown[]>>;

/** What a task answers with: one result an item. */
export type TaskResults<T extends Tasks, Name extends keyof T> = Awaited<ReturnType<T[Name]>>;

/** Runs tasks over many items, a chunk at a time, perhaps on several threads. */
export interface TaskRunner<T extends Tasks> {
  /**
   * The results in the order of the items.
   * @throws {Error} what the task threw, or that the threads were ended.
   */
  run<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): Promise<TaskResults<T, Name>>;
  /**
   * The same, each chunk's as soon as those of all before it are there; the work goes on whether they are taken or not.
   * @throws {Error} what the task threw, or that the threads were ended.
   */
  stream<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): AsyncGenerator<TaskResults<T, Name>>;
  /** Ends the threads. */
  close(): Promise<void>;
}
