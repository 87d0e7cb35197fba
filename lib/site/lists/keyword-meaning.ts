/** What a keyword means in plain words; undefined where nothing tells. */
type KeywordMeaning = (keyword: string) => string | undefined;

/** `kbvc` `4` `20` `sp` `3` `bug`; the letter of a version (`kbvfp500a`) may be the first of what follows it. */
const composed = /^([a-z]+)(\d(?:\d{1,2})?|2000)([abc])?(?:(pre)?sp(\d))?(bug|fix)?$/;
const versionList = /^(?:kb)?(bug|fix)(?:list)?(\d+\.\d\w*)$/;
const lists: Record<string, string> = { bug: "bugs", fix: "fixes" };

/**
 * Reads keywords by a table. One that it lacks may be put together from the name of a product and a version, a service
 * pack and whether it is about bugs or fixes: `kbwinnt400sp4fix` is "Windows NT 4.0 SP4: fixes".
 */
export function keywordReader(names: ReadonlyMap<string, string>): KeywordMeaning {
  return (keyword) => names.get(keyword) ?? meaningOfList(keyword) ?? meaningOfParts(keyword, names);
}

function meaningOfList(keyword: string): string | undefined {
  const [, list = "", version = ""] = versionList.exec(keyword) ?? [];
  return list === "" ? undefined : `Version ${version}: ${lists[list] ?? list}`;
}

function meaningOfParts(keyword: string, names: ReadonlyMap<string, string>): string | undefined {
  const [, base = "", digits = "", letter = "", before, pack, list] = composed.exec(keyword) ?? [];
  const product = names.get(base);
  if (product === undefined) return undefined;
  const servicePack = pack === undefined ? "" : ` ${before === undefined ? "" : "before "}SP${pack}`;
  const ending = list === undefined ? "" : `: ${lists[list] ?? list}`;
  return `${product} ${versionOf(digits)}${letter}${servicePack}${ending}`;
}

/** `600` is 6.0, `152` 1.52, `55` 5.5; a year stands as it is: `97`, `2000`. */
function versionOf(digits: string): string {
  if (/^(?:\d|9\d|\d{4})$/.test(digits)) return digits;
  return `${digits.slice(0, 1)}.${digits.slice(1).replace(/(?<=\d)0$/, "")}`;
}
