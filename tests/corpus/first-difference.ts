/**
 * Where two trees differ and what stands there, `.0.children.2: paragraph and lines`; null where they are equal.
 * Properties of `aside` are not looked at.
 */
export function firstDifference(one: unknown, other: unknown, aside: ReadonlySet<string>): string | null {
  if (Object.is(one, other)) return null;
  if (!isObject(one) || !isObject(other)) return `: ${shown(one)} and ${shown(other)}`;
  for (const key of Object.keys(one)) {
    const difference = aside.has(key) ? null : firstDifference(one[key], other[key], aside);
    if (difference !== null) return `.${key}${difference}`;
  }
  const added = Object.keys(other).find((key) => !Object.hasOwn(one, key) && !aside.has(key));
  return added === undefined ? null : `.${added}: nothing and ${shown(other[added])}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  if (isObject(value)) return typeof value["type"] === "string" ? value["type"] : "other";
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
}
