-- Whom a kept answer is about, so that it goes with the person. No index: the table holds a day, and erasing is rare.
alter table idempotency_key add column patient_id uuid;
