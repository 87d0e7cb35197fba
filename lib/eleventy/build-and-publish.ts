import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import { openStaging, publishStaging, removeStaging } from "../site/publish.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { buildSite } from "./build-site.ts";

/**
 * Builds a site beside its output and puts it there when it is finished; until then the old site stands.
 * @throws {UsageError} where options or folders are wrong or the output can't be written.
 */
export async function buildAndPublish(
  flags: Partial<SiteOptionsInput>,
  output: string,
  progress: Progress,
): Promise<Site> {
  const staging = openStaging(output);
  try {
    const site = await buildSite(flags, { output, staging }, progress);
    publishStaging(output);
    return site;
  } catch (error) {
    removeStaging(output);
    throw error;
  }
}
