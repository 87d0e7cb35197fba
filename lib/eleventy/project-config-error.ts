import { causesOf } from "../io/causes-of.ts";
import { UsageError } from "../site/usage-error.ts";

/** A project's Eleventy configuration can't be loaded. The message says which, what was found, and what to do. */
export class ProjectConfigError extends UsageError {
  override name = "ProjectConfigError";
}

/** What Eleventy throws where the configuration in a file fails, in words for people; null for any other error. */
export function projectConfigErrorOf(error: unknown, file: string): ProjectConfigError | null {
  const causes = [...causesOf(error)];
  if (causes[0]?.name !== "EleventyConfigError") return null;
  const [found] = String(causes.at(-1)).split("\n");
  return new ProjectConfigError(
    `expected an Eleventy configuration that can be loaded, found in ${file}: ${found ?? ""}; mend it, and build again`,
    { cause: error },
  );
}
