-- Mood and questionnaires over time. What was felt, answered and scored is sealed under the key of the person; in plain
-- stand only when, and which questionnaire.
create table mood_entry (
  id uuid primary key,
  patient_id uuid not null references patient on delete cascade,
  at timestamptz not null,
  body_sealed bytea not null
);
create index mood_entry_by_patient on mood_entry (patient_id, id desc);

create table questionnaire_response (
  id uuid primary key,
  patient_id uuid not null references patient on delete cascade,
  questionnaire text not null,
  at timestamptz not null,
  -- answers and score
  body_sealed bytea not null
);
create index questionnaire_response_by_patient on questionnaire_response (patient_id, id desc);

-- a row for each series that the person lets those who have it in care read; no row, no look
create table wellbeing_sharing (
  patient_id uuid not null references patient on delete cascade,
  series text not null,
  since timestamptz not null,
  primary key (patient_id, series)
);
