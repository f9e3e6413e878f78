/**
 * The edges of a trie, (node, word) → child, in flat integer arrays with open addressing: a few hundred thousand
 * edges load several times faster than as maps, which matters in a browser.
 */
export interface EdgeTable {
  /** The child, or 0 when there is none (node 0 is the root and nobody's child). */
  get: (node: number, word: number) => number;
  /** The child, made when it is new: children are numbered 1, 2, 3 … */
  reach: (node: number, word: number) => number;
}

/** `room`: edges that are expected, a power of two; more are taken in, at the price of laying them all out anew. */
export function createEdgeTable(room = 2 ** 14): EdgeTable {
  let mask = room - 1;
  /** Child or 0, by hash of its edge. */
  let slots = new Int32Array(mask + 1);
  /** By child: where its edge comes from, and the word on it. */
  let nodes = new Int32Array(mask + 1);
  let words = new Int32Array(mask + 1);
  let used = 0;

  function slotOf(node: number, word: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & mask;
    for (let child = slots[at] as number; child !== 0; child = slots[at] as number) {
      if (nodes[child] === node && words[child] === word) return at;
      at = (at + 1) & mask;
    }
    return at;
  }

  function grow(): void {
    mask = mask * 4 + 3;
    slots = new Int32Array(mask + 1);
    const before = { nodes, words };
    nodes = new Int32Array(mask + 1);
    words = new Int32Array(mask + 1);
    nodes.set(before.nodes);
    words.set(before.words);
    for (let child = 1; child <= used; child++) slots[slotOf(nodes[child] as number, words[child] as number)] = child;
  }

  return {
    get: (node, word) => slots[slotOf(node, word)] as number,
    reach: (node, word) => {
      let at = slotOf(node, word);
      const known = slots[at] as number;
      if (known !== 0) return known;
      if ((used + 1) * 2 > mask) {
        grow();
        at = slotOf(node, word);
      }
      used++;
      slots[at] = used;
      nodes[used] = node;
      words[used] = word;
      return used;
    },
  };
}
