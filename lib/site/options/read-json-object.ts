import { disk } from "../../io/disk.ts";
import { systemFaultOf } from "../../io/system-fault.ts";
import { jsonOf } from "../json-of.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Reads a JSON object from a file; `of` names its content in messages ("options").
 * @throws {UsageError} where the file can't be read or holds anything but one JSON object.
 */
export function readJsonObject(path: string, of: string): object {
  if (!disk.exists(path)) throw new UsageError(`expected a JSON file of ${of} at ${path}, found none; name another`);
  try {
    const value = jsonOf(disk.readFile(path));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    throw new TypeError("found no JSON object");
  } catch (error) {
    const reason = systemFaultOf(error)?.message ?? (error as Error).message;
    throw new UsageError(`${path}: expected a JSON object of ${of}: ${reason}`);
  }
}
