-- Words of case references, references of other systems, cover loads, containers, seals and papers are found too.
alter table seizure
    drop column search,
    add column search tsvector generated always as (
        to_tsvector('simple', reference || ' ' || coalesce(checkpoint_name, '') || ' ' || coalesce(place, '') || ' '
            || coalesce(administrative_region, '') || ' ' || coalesce(details ->> 'narrative', '') || ' '
            || coalesce(details ->> 'authority', '') || ' ' || coalesce(details ->> 'caseReference', '') || ' '
            || coalesce(details #>> '{coverLoad,description}', '') || ' '
            || coalesce(details #>> '{transport,registration}', ''))
        || coalesce(jsonb_to_tsvector('simple', details -> 'references', '["string"]'), '')
        || coalesce(jsonb_to_tsvector('simple', details #> '{transport,containers}', '["string"]'), '')
        || coalesce(jsonb_to_tsvector('simple', details #> '{transport,seals}', '["string"]'), '')
        || coalesce(jsonb_to_tsvector('simple', details #> '{transport,documents}', '["string"]'), '')) stored;

create index seizure_by_text on seizure using gin (search);

-- What came in or changed lately.
create index seizure_by_recording on seizure (recorded_at);
