-- The clinic's own word on help lines: those it added, and those that ship and were confirmed, corrected or retired here. A line
-- that ships and has no row stands as it ships. Public numbers: nothing here needs sealing.
create table help_line (
  id uuid primary key,
  -- `country-number` of the line that ships, or the id of a line that was added here
  key text not null unique,
  country text not null check (country ~ '^[A-Z]{2}$'),
  kind text not null check (kind in ('emergency', 'ambulance', 'police', 'fire', 'suicide', 'violence', 'child', 'poison')),
  number text not null check (number ~ '^\+?[0-9]( ?[0-9]){1,14}$'),
  name_fr text not null,
  name_en text not null,
  name_ar text not null,
  languages text[] not null check (cardinality(languages) between 1 and 20),
  hours text not null,
  source text not null,
  verified_at timestamptz,
  verified_by uuid references account on delete set null,
  retired_at timestamptz,
  retired_by uuid references account on delete set null,
  version integer not null check (version >= 1)
);
-- one number stands once in a country
create unique index help_line_number on help_line (country, replace(number, ' ', '')) where retired_at is null;
