-- Notices to an account: ids and codes only. Whatever a notice is about can go; the notice then leads nowhere.
create table notification (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  kind text not null,
  about_id uuid,
  data jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz
);
create index notification_by_account on notification (account_id, id desc);
create index notification_unread on notification (account_id) where read_at is null;
create index notification_about on notification (about_id) where about_id is not null;

-- Who answers for crisis alerts now.
create table duty (
  account_id uuid primary key references account on delete cascade,
  since timestamptz not null
);

-- A crisis in a thread that waits for somebody. It outlives a thread that the person deletes.
create table crisis_alert (
  id uuid primary key,
  conversation_id uuid references conversation on delete set null,
  patient_id uuid not null references patient on delete cascade,
  message_id uuid,
  pseudonym text not null,
  label text not null,
  severity smallint not null check (severity between 0 and 4),
  state text not null default 'open' check (state in ('open', 'claimed', 'closed')),
  raised_at timestamptz not null,
  nobody_on_duty boolean not null,
  -- whom it is offered to, and how often it has been passed on; a job that was meant for another turn does nothing
  offered_to uuid references account on delete set null,
  turn integer not null default 0,
  passes_on_at timestamptz,
  claimed_by uuid references account on delete set null,
  claimed_at timestamptz,
  closed_by uuid references account on delete set null,
  closed_at timestamptz,
  outcome text check (outcome in ('reached', 'called_emergency', 'safe_after_contact', 'not_reachable', 'false_alarm')),
  note_sealed bytea,
  check ((state = 'closed') = (closed_at is not null))
);
create unique index crisis_alert_one_for_each_thread on crisis_alert (conversation_id) where state <> 'closed';
create index crisis_alert_open on crisis_alert (severity desc, raised_at, id) where state <> 'closed';
create index crisis_alert_closed on crisis_alert (closed_at desc, id desc) where state = 'closed';
create index crisis_alert_by_patient on crisis_alert (patient_id);

create table alert_step (
  id uuid primary key,
  alert_id uuid not null references crisis_alert on delete cascade,
  at timestamptz not null,
  kind text not null,
  account_id uuid references account on delete set null,
  severity smallint
);
create index alert_step_by_alert on alert_step (alert_id, id);
create index alert_step_by_account on alert_step (account_id, at) where kind = 'offered';

-- What a person wrote when calm; all of it sealed. The contact stands apart, so that staff who may call it open nothing else.
create table safety_plan (
  patient_id uuid primary key references patient on delete cascade,
  plan_sealed bytea not null,
  contact_sealed bytea,
  -- staff may call the contact in a crisis, since then
  consented_at timestamptz,
  version integer not null,
  updated_at timestamptz not null
);
