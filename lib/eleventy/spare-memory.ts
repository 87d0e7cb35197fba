import { setFlagsFromString } from "node:v8";

/** From now on the heap is collected before it has grown by more than a fifth, which keeps the peak of a build lower. */
export function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=20");
}
