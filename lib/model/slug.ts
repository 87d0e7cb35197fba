import { remember } from "../text/remember.ts";

/** Longer ones are cut: a folder's name may have 255 bytes, and a path 260 characters on Windows. */
const longestSlug = 80;

/** What a slug is made from; marks and signs take more characters than they give. */
const longestName = 1000;

/** What Windows takes for a device, whatever follows behind a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name as a part of an address and the name of a folder on all systems: lower-case letters, digits and single hyphens;
 * `_` stays, and one is added to a device's name, `con_`. Empty where nothing is left.
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
