-- Units and checkpoints are read out of the kit's local copy of their topics. The tables that stood here go; the copy is
-- empty then, so the topics are read from the beginning at the next start.
drop table known_unit;
drop table known_checkpoint;

create view known_unit as
select code,
       coalesce(state -> 'names' ->> 'en', code) as name,
       state ->> 'country' as country,
       state ->> 'status' as status,
       cast(state ->> 'since' as date) as since,
       cast(state ->> 'until' as date) as until,
       cast(state -> 'checkpoints' as jsonb) as assignments,
       case json_typeof(state -> 'lifecycle') when 'array' then cast(state -> 'lifecycle' as jsonb) else '[]' end as lifecycle
  from local_copy
 where topic = 'units.v1';

create view known_checkpoint as
select code,
       coalesce(state -> 'names' ->> 'en', code) as name,
       state ->> 'country' as country,
       state ->> 'status' as status,
       cast(state ->> 'since' as date) as since,
       cast(state ->> 'until' as date) as until,
       case json_typeof(state -> 'lifecycle') when 'array' then cast(state -> 'lifecycle' as jsonb) else '[]' end as lifecycle
  from local_copy
 where topic = 'checkpoints.v1';
