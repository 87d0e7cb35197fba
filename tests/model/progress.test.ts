import { expect, test } from "@jest/globals";
import { silentProgress } from "../../lib/model/progress.ts";

test("silent progress takes every report", () => {
  const stage = silentProgress.start("reading", 2);
  expect(() => {
    stage.advance();
    stage.advance(5);
    stage.end();
  }).not.toThrow();
});
