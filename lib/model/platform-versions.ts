/** Versions of one platform. */
export interface PlatformVersions {
  /** As printed, `WINDOWS`, `winnt`; null where the source names none (`:5.0`). */
  platform: string | null;
  /** The system that the platform's spellings mean: `Windows NT` for `winnt`, `WinNT` and `NT`; null where none is named or known. */
  system: string | null;
  /** Blanks and spellings made equal: `4.01 SP1`, `1995 edition`. */
  versions: string[];
  /** What stands in the list and is no version that is understood, as printed (`PO2PO`, Q264331). */
  unread: string[];
}
