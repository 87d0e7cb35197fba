const prefixBefore = /^([A-Z][\w/&.-]*(?: [A-Z][\w/&.-]*){0,2}): /;

/** A title in two: what stands before its colon, `XADM` or `Err Msg`, null where nothing of the kind does, and the rest. */
export function splitTitle(title: string): { prefix: string | null; rest: string } {
  const found = prefixBefore.exec(title);
  if (found === null) return { prefix: null, rest: title };
  return { prefix: found[1] ?? null, rest: title.slice(found[0].length) };
}
