import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { disk } from "../../io/disk.ts";

const hashLength = 32;

/** Reads the value in a cache file; null where there is none, another version wrote it, or it is damaged. */
export function readCached(path: string, version: string): unknown {
  try {
    const bytes = disk.readFile(path);
    const content = bytes.subarray(hashLength);
    return hashOf(content, version).equals(bytes.subarray(0, hashLength)) ? deserialize(content) : null;
  } catch {
    return null;
  }
}

/**
 * Writes a value completely or not at all, even if two commands do so at once.
 * @throws {Error} of the file system.
 */
export function writeCached(path: string, version: string, value: unknown): void {
  const content = serialize(value);
  const written = `${path}.${String(process.pid)}.new`;
  disk.makeFolder(dirname(path));
  disk.writeFile(written, Buffer.concat([hashOf(content, version), content]));
  disk.move(written, path);
}

function hashOf(content: Buffer, version: string): Buffer {
  return createHash("sha256").update(version).update(content).digest();
}
