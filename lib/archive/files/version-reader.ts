/** A file's name and version as printed in a list of files. */
export interface PrintedVersion {
  name: string;
  version: string;
}

/** Reads a row of a list of files; null where the row gives no version. */
export type VersionReader = (cells: readonly string[]) => PrintedVersion | null;

const nameHead = /^(?:file ?names?|files?|name)(?: and path)?$/i;
const versionHead = /^(?:file |current )?versions?(?:#| number)?$/i;
const wholeVersion = /^\d+(?:\.\d+)+$/;
const remark = / (?:\(.*\)|shp)$/;

/**
 * Returns a reader for the rows of a list with these column heads. One head must name files, `File name` (Q219031),
 * `File` (Q187801) or `Name` (Q214493), and one versions, `Version`, `File Version` (Q196703), `Current version`
 * (Q247009) or `Version#` (Q234511). Null where one is missing or occurs twice: two columns of versions are those of
 * two products (Q233476). A remark may follow the name (`(56-bit)`, Q260649) or the version (`shp`, Q309562). A cell
 * with more than a version gives none (Q156976).
 */
export function versionReader(heads: readonly string[]): VersionReader | null {
  const nameColumn = onlyColumn(heads, nameHead);
  const versionColumn = onlyColumn(heads, versionHead);
  if (nameColumn === null || versionColumn === null) return null;
  return (cells) => {
    const name = cells[nameColumn]?.replace(remark, "") ?? "";
    const version = cells[versionColumn]?.replace(remark, "") ?? "";
    return wholeVersion.test(version) ? { name, version } : null;
  };
}

function onlyColumn(heads: readonly string[], pattern: RegExp): number | null {
  const column = heads.findIndex((head) => pattern.test(head));
  return column < 0 || heads.some((head, nth) => nth > column && pattern.test(head)) ? null : column;
}
