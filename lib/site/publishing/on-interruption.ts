const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `cleanUp` when the process is told to end, which it then does by the same signal; what comes back undoes this.
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
