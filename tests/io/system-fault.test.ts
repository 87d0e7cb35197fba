import { expect, test } from "@jest/globals";
import { faultMessage, SystemFault, systemFaultOf } from "../../lib/io/system-fault.ts";

const systemError = (code: string, syscall: string, path?: string): Error =>
  Object.assign(new Error(`${code}: as the system says it`), { code, syscall, path });

test("says what was expected, where, what was found, and what to do", () => {
  expect(faultMessage(systemError("ENOSPC", "write", "a.html"))).toBe(
    "expected to write a.html, found no space left (ENOSPC); free some, or choose another place with --output DIR",
  );
});

test("has words for a code that it does not know, and for a file without a name", () => {
  expect(faultMessage(systemError("EHOT", "copyfile"))).toBe(
    "expected to copy a file, found EHOT: as the system says it (EHOT); put that right, and try again",
  );
});

test("is found behind what wraps it, also as Eleventy does", () => {
  const inner = systemError("EMFILE", "open", "a.html");
  const wrapped = Object.assign(new Error("outer"), { originalError: new Error("inner", { cause: inner }) });
  expect(systemFaultOf(wrapped)?.message).toContain("expected to open a.html, found too many open files");
  expect(systemFaultOf(new Error("outer", { cause: new SystemFault("told") }))?.message).toBe("told");
});

test("is recognised by its message where it comes from another thread, without its code", () => {
  const refusal = "expected to open a.md, found too many open files (EMFILE); raise the limit (ulimit -n)";
  expect(faultMessage(new Error("EMFILE: too many open files, open 'a.md'"))).toBe(refusal);
});

test("is null where the system refused nothing, or an error is its own cause", () => {
  const error = new Error("a bug");
  error.cause = error;
  expect(systemFaultOf(error)).toBeNull();
  expect(faultMessage(error)).toBe("Error: a bug");
});
