import { describe, expect, test } from "@jest/globals";
import { makeOrthonormal } from "../../../lib/archive/related/make-orthonormal.ts";

function orthonormal(...values: number[]): number[] {
  const block = { values: Float32Array.from(values), width: 2 };
  makeOrthonormal(block);
  return [...block.values];
}

describe("columns of a block", () => {
  test("become orthogonal and of length one", () => {
    const [a = 0, b = 0, c = 0, d = 0] = orthonormal(3, 1, 4, 1);
    expect([a, c]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
    expect(a * b + c * d).toBeCloseTo(0);
    expect(Math.hypot(b, d)).toBeCloseTo(1);
  });

  test("become zero where those before them make them up", () => {
    expect(orthonormal(3, 6, 4, 8)).toEqual([0.6, 0, 0.8, 0].map((value) => expect.closeTo(value) as unknown));
    expect(orthonormal(0, 0, 0, 2)).toEqual([0, 0, 0, 1]);
  });
});
