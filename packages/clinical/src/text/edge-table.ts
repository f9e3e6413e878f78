/**
 * The edges of a trie, (node, word) → child, in flat integer arrays with open addressing: a few hundred thousand
 * edges load several times faster than as maps, which matters in a browser.
 */
export interface EdgeTable {
  /** The child, or 0 when there is none (node 0 is the root and nobody's child). */
  get: (node: number, word: number) => number;
  set: (node: number, word: number, child: number) => void;
}

export function createEdgeTable(): EdgeTable {
  let mask = 2 ** 14 - 1;
  let nodes = new Int32Array(mask + 1);
  let words = new Int32Array(mask + 1);
  let children = new Int32Array(mask + 1);
  let used = 0;

  function slot(node: number, word: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & mask;
    while (children[at] !== 0 && (nodes[at] !== node || words[at] !== word)) at = (at + 1) & mask;
    return at;
  }

  function grow(): void {
    const before = { nodes, words, children };
    mask = mask * 2 + 1;
    nodes = new Int32Array(mask + 1);
    words = new Int32Array(mask + 1);
    children = new Int32Array(mask + 1);
    for (let i = 0; i < before.children.length; i++) {
      if (before.children[i] !== 0)
        put(before.nodes[i] as number, before.words[i] as number, before.children[i] as number);
    }
  }

  function put(node: number, word: number, child: number): void {
    const at = slot(node, word);
    nodes[at] = node;
    words[at] = word;
    children[at] = child;
  }

  return {
    get: (node, word) => children[slot(node, word)] as number,
    set: (node, word, child) => {
      if (++used * 2 > mask) grow();
      put(node, word, child);
    },
  };
}
