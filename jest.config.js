/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: {
    "\\.ts$": ["@swc/jest", { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "es6" } }],
  },
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
  verbose: true,
  globalSetup: "<rootDir>/tests/support/find-browser.js",
  setupFiles: ["<rootDir>/tests/jest-setup.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  collectCoverageFrom: [
    "lib/**/*.ts",
    "!lib/**/*.d.ts",
    "!lib/cli/kb.ts",
    "!lib/{model/article,parse/envelope,parse/blocks/block-rule,render/link-context}.ts",
  ],
  coverageProvider: "v8",
  coverageReporters: ["text-summary"],
  coverageThreshold: { global: { lines: 95, branches: 90 } },
};
