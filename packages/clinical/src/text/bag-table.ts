/** Sets of small numbers, laid end to end in one list: tens of thousands of them load faster than as objects. */
export interface BagTable {
  /** The numbers of all bags: those of bag 3 stand from `start(3)` to before `end(3)`, in order of size. */
  readonly members: readonly number[];
  start: (bag: number) => number;
  end: (bag: number) => number;
  /** Takes in a bag that is in order of size; false when one of the bags from number `from` on is the same. */
  add: (bag: readonly number[], from: number) => boolean;
}

export function createBagTable(): BagTable {
  const members: number[] = [];
  /** Where each bag starts, and where the next one will. */
  const starts = [0];
  let mask = 2 ** 14 - 1;
  /** Number of a bag and one, or 0, by hash of its members. */
  let slots = new Int32Array(mask + 1);

  function hashOf(list: readonly number[], from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash, 0x9e3779b1) ^ (list[at] as number);
    return hash ^ (hash >>> 15);
  }

  function same(known: number, bag: readonly number[]): boolean {
    const start = starts[known] as number;
    if ((starts[known + 1] as number) - start !== bag.length) return false;
    for (let i = 0; i < bag.length; i++) if (members[start + i] !== bag[i]) return false;
    return true;
  }

  function grow(): void {
    mask = mask * 4 + 3;
    slots = new Int32Array(mask + 1);
    for (let bag = 0; bag + 1 < starts.length; bag++) {
      let at = hashOf(members, starts[bag] as number, starts[bag + 1] as number) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = bag + 1;
    }
  }

  function add(bag: readonly number[], from: number): boolean {
    if (starts.length * 2 > mask) grow();
    let at = hashOf(bag, 0, bag.length) & mask;
    for (let known = slots[at] as number; known !== 0; known = slots[at] as number) {
      if (known > from && same(known - 1, bag)) return false;
      at = (at + 1) & mask;
    }
    slots[at] = starts.length;
    for (const member of bag) members.push(member);
    starts.push(members.length);
    return true;
  }

  return { members, start: (bag) => starts[bag] as number, end: (bag) => starts[bag + 1] as number, add };
}
