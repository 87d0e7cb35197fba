import { remember } from "../text/remember.ts";

/** Longer slugs are cut: a folder's name may have 255 bytes, and a path on Windows 260 characters. */
const longestSlug = 80;

/** Longer names are cut before: accents and signs take more characters than they leave. */
const longestName = 1000;

/** Names that Windows takes for devices, whatever follows after a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name as a part of an address and as a folder's name on all systems: lower-case letters, digits, `_` and single
 * hyphens. A device's name gets a `_` appended: `con_`. Empty where nothing is left.
 */
export const slugOf = remember((name: string): string => {
  const slug = name
    .slice(0, longestName)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("+", "p")
    .replaceAll("#", "sharp")
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, longestSlug)
    .replace(/-+$/, "");
  return device.test(slug) ? `${slug}_` : slug;
});
