-- The companion's model: who agreed to it, what it may cost, and which one may be used. Nothing here says what was written.
create table companion_setting (
  singleton boolean primary key default true check (singleton),
  -- the kill switch of every process
  models text not null default 'on' check (models in ('on', 'off')),
  switched_at timestamptz,
  switched_by uuid references account on delete set null,
  -- an administrator has said so; a model is used only when both stand
  paid_key_at timestamptz,
  paid_key_by uuid references account on delete set null,
  terms_read_at timestamptz,
  terms_read_by uuid references account on delete set null,
  person_messages integer not null default 40 check (person_messages between 0 and 10000),
  person_tokens integer not null default 60000 check (person_tokens between 0 and 100000000),
  day_messages integer not null default 2000 check (day_messages between 0 and 10000000),
  day_tokens bigint not null default 3000000 check (day_tokens between 0 and 100000000000),
  -- for a million tokens
  price_in numeric(12, 4) not null default 0 check (price_in >= 0),
  price_out numeric(12, 4) not null default 0 check (price_out >= 0),
  currency text not null default 'USD',
  version integer not null default 1
);
insert into companion_setting default values;

-- each time somebody agreed, and when they took it back
create table companion_consent (
  id uuid primary key,
  patient_id uuid not null references patient on delete cascade,
  account_id uuid not null references account on delete cascade,
  words_version text not null,
  granted_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index companion_consent_standing on companion_consent (patient_id) where withdrawn_at is null;
create index companion_consent_by_patient on companion_consent (patient_id, granted_at desc);

-- what one person has used in a day
create table companion_person_day (
  patient_id uuid not null references patient on delete cascade,
  day date not null,
  messages integer not null default 0,
  tokens bigint not null default 0,
  primary key (patient_id, day)
);
create index companion_person_day_by_day on companion_person_day (day);

-- what all have used in a day, counted when an answer has ended: in this place no two transactions wait for each other long
create table companion_day (
  day date not null,
  model text not null,
  prompt text not null,
  requests integer not null default 0,
  tokens_in bigint not null default 0,
  tokens_out bigint not null default 0,
  primary key (day, model, prompt)
);
create table companion_fault_day (
  day date not null,
  model text not null,
  fault text not null,
  count integer not null default 0,
  primary key (day, model, fault)
);

-- the safety suite, run against a prompt and a model
create table companion_release (
  id uuid primary key,
  provider text not null,
  model text not null,
  prompt text not null,
  state text not null check (state in ('running', 'passed', 'failed', 'broken')),
  started_at timestamptz not null,
  started_by uuid references account on delete set null,
  -- life sign of the job
  progress_at timestamptz not null,
  finished_at timestamptz,
  turns integer not null default 0,
  done integer not null default 0,
  by_model integer not null default 0,
  faults integer not null default 0,
  failed integer not null default 0,
  -- an administrator lets it be used although it did not pass
  released_at timestamptz,
  released_by uuid references account on delete set null
);
create unique index companion_release_running on companion_release ((true)) where state = 'running';
create index companion_release_by_time on companion_release (started_at desc, id desc);
create index companion_release_in_use on companion_release (provider, model, prompt);
-- written conversations of nobody: nothing here needs sealing
create table companion_release_turn (
  release_id uuid not null references companion_release on delete cascade,
  script text not null,
  turn integer not null,
  said text not null,
  reply text not null,
  source text not null,
  fault text,
  missed text[] not null,
  primary key (release_id, script, turn)
);
