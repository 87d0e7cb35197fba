/** Tells quickly which rows bear a name in common. */
export class SharedNames {
  /** Numbers of each row's names; most rows have one. */
  readonly #first: Int32Array;
  readonly #others: (readonly number[])[];

  constructor(namesOfRows: readonly (readonly string[])[]) {
    const known = new Map<string, number>();
    const numbers = namesOfRows.map((names) =>
      names.map((name) => {
        const number = known.get(name) ?? known.size;
        known.set(name, number);
        return number;
      }),
    );
    this.#first = Int32Array.from(numbers, ([first = none]) => first);
    this.#others = numbers.map((all) => all.slice(1));
  }

  haveCommon(row: number, other: number): boolean {
    const one = this.#first[row] ?? none;
    const another = this.#first[other] ?? none;
    if (one === none || another === none) return false;
    if (one === another) return true;
    const ones = this.#others[row] ?? [];
    const others = this.#others[other] ?? [];
    if (ones.length === 0 && others.length === 0) return false;
    return others.includes(one) || ones.includes(another) || ones.some((number) => others.includes(number));
  }
}

const none = -1;
