-- The number of a line that was dropped is never given again. Records that were amended before this was kept have it
-- in their history.
update seizure
   set details = jsonb_set(details, '{droppedLine}', to_jsonb(ever.last))
  from (select revision.seizure_id, max(cast(item ->> 'line' as integer)) as last
          from seizure_revision revision
         cross join lateral json_array_elements(revision.state -> 'items') item
         group by revision.seizure_id
        having max(revision.revision) > 1) ever
 where seizure.id = ever.seizure_id
   and ever.last > (select max(cast(item ->> 'line' as integer)) from jsonb_array_elements(details -> 'items') item);
