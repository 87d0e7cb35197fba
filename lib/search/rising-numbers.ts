import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

/**
 * Numbers below 2^32 in ascending order, in the bytes that random ones need at least: of the step to each number the
 * low bits as they are, and before them the rest as so many ones and a zero (Rice's code).
 */
export function encodeRising(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  const lowBits = Math.max(0, Math.round(Math.log2((Math.LN2 * (numbers.at(-1) ?? 0)) / numbers.length) || 0));
  writer.number(numbers.length);
  writer.number(lowBits);
  const bits: number[] = [];
  let previous = 0;
  for (const number of numbers) {
    const step = number - previous;
    previous = number;
    for (let rest = Math.floor(step / 2 ** lowBits); rest > 0; rest -= 1) bits.push(1);
    bits.push(0);
    for (let bit = lowBits - 1; bit >= 0; bit -= 1) bits.push((step >>> bit) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [nth, bit] of bits.entries()) bytes[nth >>> 3] = (bytes[nth >>> 3] as number) | (bit << (nth & 7));
  writer.bytes(bytes);
  return writer.written();
}

/** The numbers in what `encodeRising` made. */
export function decodeRising(encoded: Uint8Array): number[] {
  const reader = new ByteReader(encoded);
  const count = reader.number();
  const lowBits = reader.number();
  const bytes = reader.bytes();
  let at = 0;
  const bit = (): number => {
    const value = ((bytes[at >>> 3] ?? 0) >>> (at & 7)) & 1;
    at += 1;
    return value;
  };
  let number = 0;
  return Array.from({ length: count }, () => {
    let step = 0;
    while (bit() === 1) step += 1;
    for (let nth = 0; nth < lowBits; nth += 1) step = step * 2 + bit();
    number += step;
    return number;
  });
}
