import { deviceZone } from './format.ts';

const KEY = 'medisense.country';

/** Where the person probably is (ISO 3166): as they chose, by the clock of the device, by its language; else Morocco. */
export function probableCountry(): string {
  try {
    const chosen = localStorage.getItem(KEY);
    if (chosen) return chosen;
  } catch {
    // Without storage the device's clock decides.
  }
  const zone = deviceZone();
  if (zone === 'Europe/Paris') return 'FR';
  if (zone === 'Africa/Casablanca' || zone === 'Africa/El_Aaiun') return 'MA';
  return /-([A-Z]{2})$/.exec(navigator.language)?.[1] ?? 'MA';
}

/** Keeps the choice of a country on this device. */
export function chooseCountry(country: string): void {
  try {
    localStorage.setItem(KEY, country);
  } catch {
    // The choice then lasts as long as the screen.
  }
}
