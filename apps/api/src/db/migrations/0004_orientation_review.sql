-- What the professionals of a visit say of the orientation it came from: one row for each visit, kept for measurement
-- together with what was said then and by which rules. Never shown to patients. No words of anybody.
create table orientation_review (
  appointment_id uuid primary key references appointment on delete cascade,
  urgency text check (urgency in ('right', 'too_high', 'too_low')),
  specialty text check (specialty in ('right', 'wrong')),
  given_urgency text not null check (given_urgency in ('emergency', 'urgent', 'routine', 'selfcare')),
  given_specialty text not null,
  rules_version text not null,
  reviewed_by uuid references account on delete set null,
  reviewed_at timestamptz not null,
  check (urgency is not null or specialty is not null)
);
