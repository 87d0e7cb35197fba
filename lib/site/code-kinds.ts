import type { ErrorCodeKind } from "../archive/error-code.ts";

/** What the lists of error codes are called. */
export const codeKindTitles: Record<ErrorCodeKind, string> = {
  stop: "Stop errors",
  status: "Status codes and HRESULTs",
  event: "Events",
  tool: "Errors of compilers, linkers and tools",
  "run-time": "Run-time errors",
  winsock: "Winsock errors",
  http: "HTTP errors",
  numbered: "Other numbered errors",
};
