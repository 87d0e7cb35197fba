import { causesOf } from "../io/causes-of.ts";
import { UsageError } from "../site/usage-error.ts";

/**
 * The project's Eleventy configuration can't be loaded. The message says which file, what was found, and what to do.
 */
export class ProjectConfigError extends UsageError {
  override name = "ProjectConfigError";
}

/**
 * Turns what Eleventy throws where a configuration file fails into an error with a message for users; null for any
 * other error.
 */
export function projectConfigErrorOf(error: unknown, file: string): ProjectConfigError | null {
  const causes = [...causesOf(error)];
  if (causes[0]?.name !== "EleventyConfigError") return null;
  const [found] = String(causes.at(-1)).split("\n");
  return new ProjectConfigError(
    `expected an Eleventy configuration that can be loaded, found in ${file}: ${found ?? ""}; mend it, and build again`,
    { cause: error },
  );
}
