-- An alert is about a person; a thread is only one of the places where danger is heard. Of an erased person a shell is
-- left: when, how grave, what came of it, and no longer whose.
alter table crisis_alert
  add column source text not null default 'conversation'
    check (source in ('conversation', 'mood', 'questionnaire', 'symptoms')),
  add column erased_at timestamptz,
  alter column patient_id drop not null,
  add constraint crisis_alert_about_somebody check ((patient_id is null) = (erased_at is not null));
create unique index crisis_alert_one_for_each_person on crisis_alert (patient_id)
  where state <> 'closed' and source <> 'conversation';

-- What was heard where (a row that can go; the step then leads nowhere), and to whom an alert was handed, and why.
alter table alert_step
  add column source text,
  add column source_id uuid,
  add column to_account_id uuid references account on delete set null,
  add column reason_sealed bytea;

alter table identity_opening add column alert_id uuid references crisis_alert on delete set null;
create index identity_opening_by_alert on identity_opening (alert_id, account_id, expires_at desc)
  where alert_id is not null;
