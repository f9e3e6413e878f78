/** What the crisis rules made of a message. */
export interface Finding {
  class: string;
  label: string;
  severity: number;
  action: string;
}

/**
 * Whether somebody of the staff should know: any danger now (severity 3 and 4), somebody else's crisis or abuse where more
 * than support is called for, and a wish not to live that is spoken for the first time in its thread.
 * `before`: the gravest severity of the thread so far.
 */
export function needsAlert(found: Finding, before: number): boolean {
  if (found.severity >= 3) return true;
  if (found.severity === 2 && found.label === 'passive_ideation') return before < 2;
  return found.class !== 'non_crisis' && found.action !== 'supportive' && found.action !== 'normal';
}
