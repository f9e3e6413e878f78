/** Working time and the free slots that follow from it. Zone arithmetic happens here and nowhere else. */
export { firstFreeSlot, freeSlots, isOffered, isWithinHours, type Span, type WorkingTime } from './availability.ts';
/** For whoever takes or frees time in an agenda, in statements of their own. */
export { agendaTurn, deleteIdleHolds, isOverlap, patientTurn, selectTaken } from './hold.store.ts';
export type { Interval } from './intervals.ts';
export { scheduleRoutes } from './routes.ts';
export { loadBusy, loadSchedules, type ScheduleRow, scheduleColumns, workingTimeOf } from './schedule.store.ts';
export { wallTimeAt } from './wall-clock.ts';
