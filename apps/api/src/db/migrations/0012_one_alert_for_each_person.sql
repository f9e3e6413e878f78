-- A person in danger is one alert, wherever danger is heard; the threads it was heard in are those of its steps, as notes and answers are.
update alert_step s set source = 'conversation', source_id = a.conversation_id
  from crisis_alert a where a.id = s.alert_id and s.kind in ('raised', 'rose', 'repeated')
    and coalesce(s.source, 'conversation') = 'conversation';

-- Alerts of one person that were open beside each other become the one that somebody has on, else the gravest. Why one of the
-- others was handed over goes: it is sealed to the alert that goes.
create temporary table joined on commit drop as
  select id, keeper from (select id, first_value(id) over (partition by patient_id
      order by state = 'claimed' desc, severity desc, raised_at, id) as keeper
    from crisis_alert where state <> 'closed') a where id <> keeper;
update crisis_alert k set severity = g.severity, label = g.label, raised_at = g.since
  from (select distinct on (keeper) keeper, severity, label, min(raised_at) over (partition by keeper) as since
    from (select id as keeper, severity, label, raised_at from crisis_alert where id in (select keeper from joined)
      union all select j.keeper, a.severity, a.label, a.raised_at from joined j join crisis_alert a on a.id = j.id) a
    order by keeper, severity desc) g
  where k.id = g.keeper;
update alert_step s set alert_id = j.keeper, reason_sealed = null,
    kind = case when s.kind = 'raised' then 'repeated' else s.kind end
  from joined j where s.alert_id = j.id;
update identity_opening o set alert_id = j.keeper from joined j where o.alert_id = j.id;
update notification n set about_id = j.keeper from joined j where n.about_id = j.id;
delete from crisis_alert a using joined j where a.id = j.id;

drop index crisis_alert_one_for_each_person;
create unique index crisis_alert_one_for_each_person on crisis_alert (patient_id) where state <> 'closed';
create index alert_step_by_thread on alert_step (source_id) where source = 'conversation';
alter table crisis_alert drop column conversation_id, drop column message_id;
