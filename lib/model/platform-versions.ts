/** Versions of one platform. */
export interface PlatformVersions {
  /** As printed, `WINDOWS`, `winnt`; null where the source names none (`:5.0`). */
  platform: string | null;
  /**
   * The system for which the platform is one of several spellings: `Windows NT` for `winnt`, `WinNT` and `NT`; null
   * where none is named or known.
   */
  system: string | null;
  /** Versions with blanks and spellings unified: `4.01 SP1`, `1995 edition`. */
  versions: string[];
  /** What the list contains besides versions, as printed (`PO2PO`, Q264331). */
  unread: string[];
}
