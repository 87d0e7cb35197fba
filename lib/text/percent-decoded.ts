/** The text with its percent-encoded characters; as it is where it has a percent sign that encodes none. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
