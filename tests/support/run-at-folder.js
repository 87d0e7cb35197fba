/*
 * Loaded into the kb command by --import: runs the shell's command RUN, whose $1 is the folder, as soon as a folder is
 * made whose path matches RUN_AT.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { RUN_AT = "", RUN = "" } = process.env;
const { mkdirSync } = fs;

fs.mkdirSync = (path, ...rest) => {
  const made = mkdirSync(path, ...rest);
  if (new RegExp(RUN_AT).test(String(path))) spawnSync("sh", ["-c", RUN, "sh", String(path)]);
  return made;
};
syncBuiltinESMExports();
