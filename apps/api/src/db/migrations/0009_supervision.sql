-- The desk of those in charge of the companion: who may read, who looked behind a pseudonym and why, who answered, what was judged.
create table account_privilege (
  account_id uuid not null references account on delete cascade,
  privilege text not null check (privilege in ('supervision')),
  granted_by uuid references account on delete set null,
  granted_at timestamptz not null,
  primary key (account_id, privilege)
);

-- Somebody looked who is behind a pseudonym. The reason is sealed under the key of the person, who reads it.
create table identity_opening (
  id uuid primary key,
  conversation_id uuid references conversation on delete set null,
  patient_id uuid not null references patient on delete cascade,
  account_id uuid references account on delete set null,
  reason_sealed bytea not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null
);
create index identity_opening_by_conversation on identity_opening (conversation_id, account_id, expires_at desc);
create index identity_opening_by_patient on identity_opening (patient_id);

-- Each change of hands of a thread. `taken_from`: an administrator took it from the one who was answering.
create table conversation_hand (
  id uuid primary key,
  conversation_id uuid references conversation on delete set null,
  at timestamptz not null,
  kind text not null check (kind in ('taken_over', 'taken_from', 'handed_back')),
  account_id uuid references account on delete set null
);
create index conversation_hand_by_conversation on conversation_hand (conversation_id, id);
create index conversation_hand_by_time on conversation_hand (at);

-- What a reviewer made of one answer of the machine. The note is sealed under the key of the person.
create table message_review (
  message_id uuid not null references message on delete cascade,
  account_id uuid not null references account on delete cascade,
  safe boolean not null,
  correct boolean not null,
  kind boolean not null,
  referred_rightly text not null check (referred_rightly in ('yes', 'no', 'not_applicable')),
  note_sealed bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (message_id, account_id)
);
create index message_review_by_time on message_review (created_at);

-- Codes of the cards below an answer, so that what was offered can be counted without opening the text.
alter table message add column card_types text[] not null default '{}';
create index message_booking on message (created_at) where card_types @> '{booking}';

-- The review queue: risky words, answers of a model that were caught, and one answer in twenty of all others. Which ones
-- follows from their ids alone, so that nobody chooses.
create index message_risky on message (id) where severity >= 2;
create index message_caught on message (id) where fault = 'caught';
create index message_sampled on message (id)
  where author = 'machine' and reply_to is not null and ('x' || substr(md5(id::text), 1, 4))::bit(16)::int < 3277;

create index message_writing_in on message (conversation_id) where state = 'writing';
create index conversation_in_hands on conversation (handled_since) where handler = 'human';
