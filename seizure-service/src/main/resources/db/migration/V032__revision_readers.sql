-- Who reads a revision in the feed: its unit, its country, and partners while the record is shared with them.
alter table seizure_revision
    add column country     text,
    add column unit        text,
    add column to_partners text;

update seizure_revision revision
   set country = seizure.country,
       unit = seizure.unit,
       to_partners = case
           when told.reaches then 'STATE'
           when told.reached then 'TOMBSTONE'
           else 'NOTHING' end
  from (select seizure_id,
               each.revision,
               reaches,
               lag(reaches, 1, false) over (partition by seizure_id order by each.revision) as reached
          from seizure_revision each,
               lateral (select each.state ->> 'status' <> 'VOIDED'
                               and coalesce(each.state ->> 'sharing', 'AMBER') in ('GREEN', 'CLEAR')) shared (reaches)) told,
       seizure
 where seizure.id = revision.seizure_id
   and told.seizure_id = revision.seizure_id
   and told.revision = revision.revision;

alter table seizure_revision
    alter column country set not null,
    alter column to_partners set not null,
    add constraint known_to_partners check (to_partners in ('STATE', 'TOMBSTONE', 'NOTHING'));

create index seizure_revision_of_country on seizure_revision (country, tx, seizure_id, revision);
create index seizure_revision_of_unit on seizure_revision (unit, tx, seizure_id, revision) where unit is not null;
create index seizure_revision_for_partners on seizure_revision (tx, seizure_id, revision) where to_partners <> 'NOTHING';
