import type { appointmentEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { bookAppointment } from './book-appointment.ts';
import { getAppointment, listAppointments } from './read-appointments.ts';
import { rescheduleAppointment } from './reschedule-appointment.ts';
import { reviewOrientation } from './review-orientation.ts';
import { takeStep } from './take-step.ts';

export const appointmentRoutes = {
  bookAppointment,
  listAppointments,
  getAppointment: (ctx, call, input) => getAppointment(ctx, call, input.params.id),
  confirmAppointment: takeStep('confirm'),
  declineAppointment: takeStep('decline'),
  rescheduleAppointment,
  cancelAppointment: takeStep('cancel'),
  checkInAppointment: takeStep('check-in'),
  completeAppointment: takeStep('complete'),
  markNoShow: takeStep('no-show'),
  reviewOrientation,
} satisfies Handlers<typeof appointmentEndpoints>;
