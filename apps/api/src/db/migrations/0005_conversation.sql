-- The companion's threads. What was said is sealed under the key of the person it is about; beside it stand only codes.
create table conversation (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  patient_id uuid not null references patient on delete cascade,
  kind text not null check (kind in ('health', 'wellbeing')),
  -- what those in charge see instead of a name
  pseudonym text not null,
  title_sealed bytea,
  language text not null check (language in ('fr', 'en', 'ar')),
  created_at timestamptz not null,
  last_at timestamptz not null,
  messages integer not null default 0,
  -- who answers; each change of hands counts `hands` up, and an answer begun under another count is never shown
  handler text not null default 'machine' check (handler in ('machine', 'human')),
  handled_by uuid references account on delete set null,
  handled_since timestamptz,
  hands integer not null default 0,
  -- the crisis that waits for a check-in, and the gravest there ever was
  risk smallint not null default 0 check (risk between 0 and 4),
  risk_label text,
  risk_since timestamptz,
  highest_risk smallint not null default 0 check (highest_risk between 0 and 4),
  -- the person lets those in charge read a thread of the wellbeing door
  shared boolean not null default false,
  -- when it was last said that this is a machine
  disclosed_at timestamptz not null,
  memory_sealed bytea
);
create index conversation_by_account on conversation (account_id, last_at desc, id desc);
create index conversation_by_risk on conversation (risk desc, last_at desc, id desc);
create index conversation_by_use on conversation (last_at desc, id desc);

create table message (
  id uuid primary key,
  conversation_id uuid not null references conversation on delete cascade,
  position integer not null,
  author text not null check (author in ('person', 'machine', 'human')),
  written_by uuid references account on delete set null,
  created_at timestamptz not null,
  finished_at timestamptz,
  -- life sign of the process that is writing the answer
  progress_at timestamptz,
  state text not null check (state in ('writing', 'done', 'stopped')),
  -- text and cards
  body_sealed bytea not null,
  -- what the built-in guide says, should the model fall silent
  fallback_sealed bytea,
  lang text not null check (lang in ('fr', 'en', 'ar')),
  source text check (source in ('crisis', 'guide', 'model', 'human')),
  client_id uuid,
  reply_to uuid,
  crisis_class text,
  crisis_label text,
  crisis_action text,
  severity smallint not null default 0 check (severity between 0 and 4),
  fault text,
  rating text check (rating in ('helpful', 'not_helpful')),
  engine jsonb,
  hands integer not null default 0,
  tokens_in integer,
  tokens_out integer,
  unique (conversation_id, position)
);
create unique index message_once on message (conversation_id, client_id) where client_id is not null;
create index message_writing on message (progress_at) where state = 'writing';
create index message_answers on message (reply_to) where reply_to is not null;
