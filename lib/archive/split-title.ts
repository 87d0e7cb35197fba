const prefixBefore = /^([A-Z][\w/&.-]*(?: [A-Z][\w/&.-]*){0,2}): /;

/**
 * Splits a title into its prefix, such as `XADM` or `Err Msg` before a colon, and the rest. The prefix is null where
 * there is none.
 */
export function splitTitle(title: string): { prefix: string | null; rest: string } {
  const found = prefixBefore.exec(title);
  if (found === null) return { prefix: null, rest: title };
  return { prefix: found[1] ?? null, rest: title.slice(found[0].length) };
}
