const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `cleanUp` when a signal tells the process to end, then lets it end by that signal. Returns a function that
 * stops listening.
 */
export function onInterruption(cleanUp: () => void): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    stop();
    try {
      cleanUp();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return stop;
}
