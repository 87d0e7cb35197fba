import type { KindSize } from "../site/sizes/site-sizes.ts";
import type { CommandIo } from "./command-io.ts";

/** Writes a table of files and kilobytes by kind, with a total. */
export function reportSizes(sizes: readonly Pick<KindSize, "kind" | "files" | "bytes">[], io: CommandIo): void {
  const total = {
    kind: "total",
    files: sizes.reduce((sum, { files }) => sum + files, 0),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  for (const { kind, files, bytes } of [...sizes, total])
    io.stderr(`${kind.padEnd(14)} ${formatNumber(files)} files ${formatNumber(Math.ceil(bytes / 1000))} kB\n`);
}

function formatNumber(value: number): string {
  return value.toLocaleString("en-US").padStart(8);
}
