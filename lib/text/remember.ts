const most = 8000;

/**
 * Returns the function with a cache of its results: the archive prints 5,400 different items of applies-to boxes
 * 100,000 times. The cache is emptied when it is full. Results are shared, so they must not be changed.
 */
export function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
