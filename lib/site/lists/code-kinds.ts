import type { ErrorCodeKind } from "../../archive/codes/error-code.ts";

/** What error codes of a kind are called in a sentence. */
export const codeKindNames: Record<ErrorCodeKind, string> = {
  stop: "stop errors",
  status: "status codes and HRESULTs",
  event: "events",
  tool: "errors of compilers, linkers and tools",
  "run-time": "run-time errors",
  winsock: "Winsock errors",
  http: "HTTP errors",
  numbered: "other numbered errors",
};

/** What their list is called. */
export function codeKindTitle(kind: ErrorCodeKind): string {
  const name = codeKindNames[kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
