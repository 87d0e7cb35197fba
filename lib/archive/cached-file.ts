import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";

const hashLength = 32;

/** The value of a cache's file; null where there is none, another version wrote it, or it is damaged. */
export function readCached(path: string, version: string): unknown {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(hashLength);
    return hashOf(content, version).equals(bytes.subarray(0, hashLength)) ? deserialize(content) : null;
  } catch {
    return null;
  }
}

/**
 * Writes a value as a whole or not at all, also where two commands do so at once.
 * @throws {Error} of the file system.
 */
export function writeCached(path: string, version: string, value: unknown): void {
  const content = serialize(value);
  const written = `${path}.${String(process.pid)}.new`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(written, Buffer.concat([hashOf(content, version), content]));
  renameSync(written, path);
}

function hashOf(content: Buffer, version: string): Buffer {
  return createHash("sha256").update(version).update(content).digest();
}
