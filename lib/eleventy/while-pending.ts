/** What a generator yields before a promise is settled; the rest can be had from it later. */
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
