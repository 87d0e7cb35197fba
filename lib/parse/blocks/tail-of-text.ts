import type { Inline } from "../../model/article.ts";

/** The last characters of a text, as many as `length`; those before are not looked at. */
export function tailOfText(children: readonly Inline[], length: number): string {
  let tail = "";
  for (let at = children.length - 1; at >= 0 && tail.length < length; at -= 1) {
    tail = (children[at]?.value ?? "").slice(-length) + tail;
  }
  return tail.slice(-length);
}
