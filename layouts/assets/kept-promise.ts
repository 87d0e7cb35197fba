/** Makes something when it is first asked for and keeps it. What failed is made anew when it is asked for again. */
export function keptPromise<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (kept !== undefined) return kept;
    const made = make();
    kept = made;
    made.catch(() => {
      kept = undefined;
    });
    return made;
  };
}
