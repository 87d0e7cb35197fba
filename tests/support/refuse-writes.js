/*
 * Loaded into the kb command by --import: lets the system refuse what other packages write, which does not pass through
 * lib/io/disk. REFUSED_PATH is a pattern of paths, REFUSED_CODE what the system answers.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { REFUSED_PATH = "", REFUSED_CODE = "" } = process.env;
const pattern = new RegExp(REFUSED_PATH);

const refusal = (syscall, path) =>
  Object.assign(new Error(`${REFUSED_CODE}: refused, ${syscall} '${path}'`), { code: REFUSED_CODE, syscall, path });
const isRefused = (path) => pattern.test(String(path));

function refuse(module, name, syscall, placeOfPath, fail) {
  const real = module[name];
  module[name] = (...args) =>
    isRefused(args[placeOfPath]) ? fail(refusal(syscall, String(args[placeOfPath])), args) : real(...args);
}

const throwing = (error) => {
  throw error;
};
const rejecting = (error) => Promise.reject(error);
const calling = (error, args) => process.nextTick(args.at(-1), error);

for (const [name, syscall, placeOfPath] of [
  ["writeFile", "open", 0],
  ["mkdir", "mkdir", 0],
  ["copyFile", "copyfile", 1],
]) {
  refuse(fs, `${name}Sync`, syscall, placeOfPath, throwing);
  refuse(fs, name, syscall, placeOfPath, calling);
  refuse(fs.promises, name, syscall, placeOfPath, rejecting);
}
// Streams open their files by this one.
refuse(fs, "open", "open", 0, calling);
syncBuiltinESMExports();
