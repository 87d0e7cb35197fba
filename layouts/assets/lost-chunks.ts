/** Addresses of chunks of its index that the full-text engine could not load: it prints them, and finds less without a word. */
export const lostChunks: string[] = [];

/* eslint-disable no-console -- that is where the engine prints them */
const { error } = console;
console.error = (...args: unknown[]) => {
  const [, address] = /^Failed to load the index chunk (\S+):/.exec(String(args[0])) ?? [];
  if (address !== undefined) lostChunks.push(address);
  error(...args);
};
/* eslint-enable no-console */
