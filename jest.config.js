/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: {
    "\\.ts$": ["@swc/jest", { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "es6" } }],
  },
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
  // One process for each core; by itself Jest leaves one free, which on two cores leaves one.
  maxWorkers: "100%",
  // Tests build whole sites; a machine that does other work as well takes three times as long.
  testTimeout: 30_000,
  verbose: true,
  globalSetup: "<rootDir>/tests/support/find-browser.js",
  setupFiles: ["<rootDir>/tests/jest-setup.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  collectCoverageFrom: [
    "lib/**/*.ts",
    "!lib/**/*.d.ts",
    "!lib/cli/kb.ts",
    // files that hold types alone
    "!lib/model/{article,blocks,body,inlines,node,platform-versions}.ts",
    "!lib/{parse/envelope,parse/blocks/block-rule,parse/inlines/inline-rule,render/link-context,render/render-state,cli/command-io}.ts",
  ],
  coverageProvider: "v8",
  coverageReporters: ["text-summary"],
  coverageThreshold: { global: { lines: 95, branches: 90 } },
};
