import { useState } from 'react';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
const KEY = 'medisense.text-size';

function stored(): TextSize {
  try {
    const value = localStorage.getItem(KEY) as TextSize | null;
    return value && TEXT_SIZES.includes(value) ? value : 'normal';
  } catch {
    return 'normal';
  }
}

/** How large messages are written on this device. */
export function useTextSize(): [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(stored);
  return [
    size,
    (next) => {
      setSize(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // The choice then lasts as long as the screen.
      }
    },
  ];
}
