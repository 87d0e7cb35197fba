import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

const schemas = {
  sitemap: { path: "../../node_modules/sitemap/schema/sitemap.xsd", extension: "schema" },
  siteindex: { path: "../schemas/siteindex.xsd", extension: "schema" },
  atom: { path: "../schemas/atom.rng", extension: "relaxng" },
} as const;

/** The faults of some XML by its schema; empty where it is valid. */
export async function xmlFaults(xml: string, kind: keyof typeof schemas): Promise<string[]> {
  const { path, extension } = schemas[kind];
  const schema = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
  const { errors } = await validateXML({ xml, schema, extension, maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}
