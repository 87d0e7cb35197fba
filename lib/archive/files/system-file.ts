/**
 * Extensions of programs and their parts: files that a machine loads. Not included are files that people write (`ini`,
 * `bat`, `txt`, `obj`), packed files of set-ups (`dl_`), and `scr`, which is a script as often as a screen saver.
 */
const extensions = new Set(
  "386 acm ax com cpl dll drv exe fon inf lib mpd msc nls ocx ovl rll sys tlb tsp ttf vbx vxd".split(" "),
);

const name = /^[a-z\d_~$!#&'.-]+\.([a-z\d]+)$/;

/**
 * Longer names are ignored: they become folders of the site, whose names may have 255 bytes, and a sign that an address
 * can't have takes three.
 */
const longestName = 80;

/** The name of a system's or program's file in lower case, the same for all spellings; null for any other text. */
export function systemFileOf(printed: string): string | null {
  const folded = printed.trim().toLowerCase();
  if (folded.length > longestName) return null;
  const extension = name.exec(folded)?.[1];
  return extension !== undefined && extensions.has(extension) ? folded : null;
}
