/** Where a command writes: data to `stdout`, notes to `stderr`. */
export interface CommandIo {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** Whether notes go to a terminal, on which a line can be overwritten. */
  isTerminal: boolean;
  env: NodeJS.ProcessEnv;
}

/** 0: done; 1: problems found; 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** A command of `kb`. */
export interface Command {
  /** Text of `--help`. */
  help: string;
  run(args: string[], io: CommandIo): Promise<ExitCode>;
}
