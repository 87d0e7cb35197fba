const spellings: Record<string, readonly string[]> = {
  Windows: ["windows", "win"],
  "Windows 3.x": ["win3x", "windows3x", "windows31x", "windows30", "windows30a", "windows31", "windows311"],
  "Windows 95": ["win95", "windows95"],
  "Windows 98": ["win98", "windows98", "windows98secondedition"],
  "Windows Me": ["windowsme", "windowsmillenniumedition"],
  "Windows NT": ["winnt", "windowsnt", "nt"],
  "Windows 2000": ["win2000", "windows2000"],
  "Windows XP": ["windowsxp"],
  "Windows CE": ["windowsce"],
  "Windows for Workgroups": ["wfw", "wfwg"],
  "MS-DOS": ["msdos", "dos"],
  "OS/2": ["os2", "0s2"],
  Macintosh: ["macintosh", "mac", "macos", "macosall"],
  UNIX: ["unix"],
};

const names = new Map(Object.entries(spellings).flatMap(([name, all]) => all.map((spelling) => [spelling, name])));

/**
 * The one name of a system that the archive spells in forty ways: `Windows NT` for `winnt`, `WinNT`, `WINDOWS NT`;
 * `MS-DOS` for `MS- DOS` and `MS_DOS` (Q43144); `OS/2` for `0S/2` (Q41197). Null where the text names no known system.
 */
export function systemNameOf(spelling: string): string | null {
  return names.get(spelling.toLowerCase().replace(/[^a-z\d]/g, "")) ?? null;
}
