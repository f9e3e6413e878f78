-- What the practice or the patient adds when a visit is confirmed, declined, moved or cancelled.
alter table appointment add column note_sealed bytea;
-- The waiting requests of everybody, soonest first: few rows among many.
create index appointment_requested on appointment (start_at, id) where status = 'requested';
