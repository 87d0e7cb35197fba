/** Yields the values of a generator until a promise is settled; the generator can then be continued. */
export async function* whilePending<T>(promise: Promise<unknown>, values: AsyncGenerator<T>): AsyncGenerator<T> {
  const state = { isPending: true };
  const settle = (): void => {
    state.isPending = false;
  };
  promise.then(settle, settle);
  while (state.isPending) {
    const next = await values.next();
    if (next.done === true) return;
    yield next.value;
  }
}
