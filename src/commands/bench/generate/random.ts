/** Choices that look random and are the same whenever the seed is the same. */
export interface Random {
  /** A whole number from 0 to `below`, itself left out. */
  whole(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different items, in the order of the list. */
  some<T>(list: readonly T[], count: number): readonly T[];
  /** True in this share of calls, from 0 to 1. */
  chance(share: number): boolean;
}

/** The generator mulberry32, seeded with the letters of a text. */
export function seeded(seed: string): Random {
  let state = [...seed].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    pick: <T>(list: readonly T[]): T => {
      const item = list[whole(list.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    some: (list, count) => {
      const left = [...list.keys()];
      const chosen = new Set<number>();
      while (chosen.size < count && left.length > 0) {
        for (const index of left.splice(whole(left.length), 1)) chosen.add(index);
      }
      return list.filter((_, index) => chosen.has(index));
    },
    chance: (share) => next() < share,
  };
}
