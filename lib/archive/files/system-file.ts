/**
 * Extensions of programs and of the parts that systems and programs are made of: what a machine loads. Left out are
 * what people write (`ini`, `bat`, `txt`, `obj`), what a set-up packs (`dl_`), and `scr`, which names scripts as often
 * as screen savers.
 */
const extensions = new Set(
  "386 acm ax com cpl dll drv exe fon inf lib mpd msc nls ocx ovl rll sys tlb tsp ttf vbx vxd".split(" "),
);

const name = /^[a-z\d_~$!#&'.-]+\.([a-z\d]+)$/;

/** A longer name is none: a folder's may have 255 bytes, and three of them stand for a sign that an address can't have. */
const longestName = 80;

/** The name of a system's or a program's file in lower case, so that all spellings meet; null for any other text. */
export function systemFileOf(printed: string): string | null {
  const folded = printed.trim().toLowerCase();
  if (folded.length > longestName) return null;
  const extension = name.exec(folded)?.[1];
  return extension !== undefined && extensions.has(extension) ? folded : null;
}
