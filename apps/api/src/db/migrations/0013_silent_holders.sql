-- Whoever has an alert on and does nothing about it is reminded, and then the others on duty are called: each once in a silence.
alter table crisis_alert
  -- what they did last on the alert itself since they took it on; what they do in its threads is read there
  add column heard_at timestamptz,
  add column reminded_at timestamptz,
  add column called_again_at timestamptz;
-- an alert that somebody has on runs on a clock as well; those of before are looked at by the next sweep
update crisis_alert set passes_on_at = now() where state = 'claimed';
