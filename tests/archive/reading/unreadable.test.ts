import { expect, test } from "@jest/globals";
import { unreadable } from "../../../lib/archive/reading/unreadable.ts";

const refusal = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ...["EACCES", "EPERM", "ENOENT", "ESTALE", "ENOTDIR", "EISDIR", "ENXIO"],
  ...["ELOOP", "ENAMETOOLONG", "EBUSY", "EIO", "ETIMEDOUT"],
])("%s concerns one file, which is left out", (code) => {
  const { file, severity, message } = unreadable("articles/a.md", "file", refusal(code));
  expect([file, severity]).toEqual(["articles/a.md", "error"]);
  expect(message).toMatch(new RegExp(`^expected a file that can be read, found .+ \\(${code}\\); it is left out: .+`));
});

test.each(["EMFILE", "ENFILE", "ENOMEM", "ERR_OF_OURS"])("%s concerns all files, and is thrown", (code) => {
  const error = refusal(code);
  expect(() => unreadable("articles", "folder", error)).toThrow(error);
});
