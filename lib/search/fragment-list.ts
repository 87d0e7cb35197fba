import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { decodeRising, encodeRising } from "./rising-numbers.ts";

/**
 * Under which name the full-text engine keeps each article. The place of an article in all other lists is that of its
 * name here: names are random, and ascending they need the fewest bytes. An index in parts has one list a part.
 */
export interface FragmentList {
  names: string[];
  /** Of how many parts the index is. */
  parts: number;
  /** The number of the part of an article, from 0. */
  partOf: (place: number) => number;
  /** The places of the articles of that name: one, and more only where two parts gave the same. */
  placesOf: (name: string) => readonly number[];
}

const usualDigits = 7;

/** @param parts the names of each part, hexadecimal numbers, in ascending order. */
export function encodeFragmentList(parts: readonly (readonly string[])[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(parts.length);
  for (const names of parts) {
    writer.bytes(encodeRising(names.map((name) => parseInt(name.slice(0, usualDigits), 16))));
    // Where two names begin alike the engine makes one longer.
    const longer = names.flatMap((name, nth) => (name.length > usualDigits ? [[nth, name.slice(usualDigits)]] : []));
    writer.text(JSON.stringify(longer));
  }
  return writer.written();
}

/** The list in the bytes of a file that `encodeFragmentList` made. */
export function decodeFragmentList(bytes: Uint8Array): FragmentList {
  const reader = new ByteReader(bytes);
  const names: string[] = [];
  const starts: number[] = [];
  for (let parts = reader.number(); parts > 0; parts -= 1) {
    const start = names.length;
    starts.push(start);
    for (const number of decodeRising(reader.bytes())) names.push(number.toString(16).padStart(usualDigits, "0"));
    for (const [nth, rest] of JSON.parse(reader.text()) as [number, string][])
      names[start + nth] = `${names[start + nth] ?? ""}${rest}`;
  }
  const places = new Map<string, number[]>();
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
  return {
    names,
    parts: starts.length,
    partOf: (place) => starts.findLastIndex((start) => start <= place),
    placesOf: (name) => places.get(name) ?? [],
  };
}
