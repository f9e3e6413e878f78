-- The house: accounts, practitioners and their hours, patients, visits, symptom reports, audit, outgoing mail.
-- Columns that end in _sealed hold AES-256-GCM envelopes (see ../sealing.ts); nothing else may hold narrative text.

create extension if not exists btree_gist;

create table account (
  id uuid primary key,
  email text not null,
  email_key text not null unique,
  username text not null,
  password_hash text not null,
  role text not null check (role in ('administrator', 'doctor', 'assistant', 'patient')),
  status text not null check (status in ('unconfirmed', 'pending', 'active', 'declined', 'suspended')),
  language text not null check (language in ('fr', 'en', 'ar')),
  created_at timestamptz not null,
  -- a demo account is refused in production
  demo boolean not null default false
);
create index account_by_status on account (status, id desc);

create table session (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_by_account on session (account_id);

-- one row for each refresh token ever issued in a session; a second use of a row ends the session
create table refresh_token (
  hash bytea primary key,
  session_id uuid not null references session on delete cascade,
  issued_at timestamptz not null,
  used_at timestamptz
);
create index refresh_token_by_session on refresh_token (session_id);

create table link_token (
  hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  purpose text not null check (purpose in ('confirm-email', 'reset-password')),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index link_token_by_account on link_token (account_id);

-- asked-for resets: whether the address is known is found out later, by a job, so that the answer cannot tell
create table reset_request (
  id uuid primary key,
  email_sealed bytea not null,
  requested_at timestamptz not null
);

create table credential_throttle (
  key bytea primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz not null
);

create table practitioner (
  id uuid primary key,
  account_id uuid unique references account on delete set null,
  kind text not null check (kind in ('doctor', 'assistant')),
  -- in the directory and bookable
  listed boolean not null,
  title text not null default '',
  given_name text not null,
  family_name text not null,
  name_key text not null,
  languages text[] not null,
  specialties text[] not null,
  city text not null,
  city_key text not null,
  country text not null,
  photo_url text,
  about text not null default '',
  whatsapp_number text,
  time_zone text not null,
  slot_minutes integer not null check (slot_minutes between 5 and 240),
  bookable_days_ahead integer check (bookable_days_ahead between 1 and 730),
  schedule_version integer not null default 1,
  version integer not null default 1,
  created_at timestamptz not null
);
create index practitioner_listed on practitioner (name_key, id) where listed;

-- minutes from midnight on the practitioner's own clock
create table weekly_hours (
  practitioner_id uuid not null references practitioner on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  start_minute smallint not null check (start_minute between 0 and 1439),
  end_minute smallint not null check (end_minute between 1 and 1440),
  primary key (practitioner_id, weekday, start_minute),
  check (start_minute < end_minute)
);

-- whole days on the practitioner's own calendar, both ends included
create table absence (
  practitioner_id uuid not null references practitioner on delete cascade,
  from_date date not null,
  to_date date not null,
  reason_sealed bytea,
  primary key (practitioner_id, from_date),
  check (from_date <= to_date)
);

-- the doctors whose agenda an assistant keeps
create table works_for (
  assistant_id uuid not null references practitioner on delete cascade,
  doctor_id uuid not null references practitioner on delete cascade,
  primary key (assistant_id, doctor_id),
  check (assistant_id <> doctor_id)
);

create table patient (
  id uuid primary key,
  -- who acts for this person; null: known to the clinic only
  account_id uuid references account on delete set null,
  relation text not null default 'self' check (relation in ('self', 'dependent')),
  given_name text not null,
  family_name text not null,
  given_key text not null,
  family_key text not null,
  birth_date date,
  sex text check (sex in ('female', 'male')),
  blood_group text check (blood_group in ('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-')),
  status text not null default 'stable' check (status in ('stable', 'good', 'critical')),
  phone text,
  email text,
  address_line text not null default '',
  city text not null default '',
  country text,
  language text not null default 'fr' check (language in ('fr', 'en', 'ar')),
  photo_url text,
  -- the key of all narrative text of this person, wrapped by the master key; null once erased
  data_key_sealed bytea,
  created_at timestamptz not null,
  erased_at timestamptz,
  version integer not null default 1
);
create index patient_by_account on patient (account_id);
create index patient_by_family on patient (family_key text_pattern_ops, id) where erased_at is null;
create index patient_by_given on patient (given_key text_pattern_ops, id) where erased_at is null;
create index patient_by_name on patient (family_key, given_key, id) where erased_at is null;

create table care_relation (
  patient_id uuid not null references patient on delete cascade,
  practitioner_id uuid not null references practitioner on delete cascade,
  since timestamptz not null,
  until timestamptz,
  primary key (patient_id, practitioner_id)
);
create index care_relation_by_practitioner on care_relation (practitioner_id, patient_id) where until is null;

create table symptom_report (
  id uuid primary key,
  patient_id uuid not null references patient on delete cascade,
  created_by uuid references account on delete set null,
  created_at timestamptz not null,
  urgency text not null check (urgency in ('emergency', 'urgent', 'routine', 'selfcare')),
  rules_version text not null,
  -- what was asked of the engine (words, age, sex, answers) and what it said
  input_sealed bytea not null,
  assessment_sealed bytea not null,
  version integer not null default 1
);
create index symptom_report_by_patient on symptom_report (patient_id, id desc);

create table appointment (
  id uuid primary key,
  practitioner_id uuid not null references practitioner,
  patient_id uuid references patient,
  status text not null check (
    status in ('held', 'requested', 'confirmed', 'checked_in', 'completed', 'declined', 'cancelled', 'no_show')
  ),
  kind text not null default 'in_person' check (kind in ('in_person', 'video', 'phone')),
  start_at timestamptz not null,
  end_at timestamptz not null,
  -- what the practitioner's clock shows at the start: kept when a zone's rules change
  wall_start text not null,
  time_zone text not null,
  reason_sealed bytea,
  symptom_report_id uuid references symptom_report on delete set null,
  held_by uuid references account on delete cascade,
  hold_expires_at timestamptz,
  created_by uuid references account on delete set null,
  created_at timestamptz not null,
  version integer not null default 1,
  check (start_at < end_at),
  check ((status = 'held') = (hold_expires_at is not null and held_by is not null and patient_id is null)),
  constraint appointment_no_overlap exclude using gist (
    practitioner_id with =,
    tstzrange(start_at, end_at, '[)') with &&
  ) where (status in ('held', 'requested', 'confirmed', 'checked_in', 'completed'))
);
create index appointment_by_practitioner on appointment (practitioner_id, start_at, id) where status <> 'held';
create index appointment_by_patient on appointment (patient_id, start_at, id) where status <> 'held';
create index appointment_by_holder on appointment (held_by) where status = 'held';
create index appointment_by_start on appointment (start_at, id) where status <> 'held';
create index appointment_by_report on appointment (symptom_report_id) where symptom_report_id is not null;

create table idempotency_key (
  account_id uuid not null references account on delete cascade,
  key text not null,
  operation text not null,
  request_hash bytea not null,
  response_sealed bytea,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);

-- who did or read what; never what it said
create table audit_event (
  id uuid primary key,
  at timestamptz not null,
  event text not null,
  account_id uuid,
  role text,
  entity text,
  entity_id uuid,
  patient_id uuid,
  request_id text not null,
  detail jsonb
);
create index audit_event_by_patient on audit_event (patient_id, id desc) where patient_id is not null;
create index audit_event_by_account on audit_event (account_id, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit events are only ever added';
end
$$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();

create table outbox (
  id uuid primary key,
  to_sealed bytea not null,
  subject text not null,
  text_sealed bytea not null,
  state text not null check (state in ('queued', 'sent', 'kept', 'failed')),
  attempts integer not null default 0,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index outbox_by_age on outbox (id desc);
