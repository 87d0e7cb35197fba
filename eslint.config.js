import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Folders of lib/ from the core outwards; each may import from those before it, and from itself. */
const layers = ["text", "model", "parse", "render", "io", "archive", "search", "site", "eleventy", "cli"];

/** Folders that take values and give values. */
const pureLayers = new Set(["text", "model", "parse", "render"]);

const layerRules = layers.map((layer, index) => ({
  files: [`lib/${layer}/**/*.ts`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          ...layers.slice(index + 1).map((outer) => ({
            group: [`**/${outer}/*`],
            message: `lib/${layer} must not know lib/${outer}.`,
          })),
          ...(pureLayers.has(layer)
            ? [{ group: ["node:*", "!node:buffer"], message: `lib/${layer} does no I/O.` }]
            : []),
          ...(layer === "io"
            ? []
            : [
                {
                  group: ["node:fs*", "fs", "fs/*"],
                  allowTypeImports: true,
                  message: "Files are read and written through lib/io/disk.",
                },
              ]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ["dist/", "_site/", "coverage/", ".cache/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "max-lines": ["error", 300],
      "no-console": "error",
    },
  },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly" } } },
  {
    files: ["tests/{relevance,screenshots,support}/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["URL", "performance", "document", "requestAnimationFrame"].map((name) => [name, "readonly"]),
      ),
    },
  },
  ...layerRules,
);
