-- What a national authority tells of has no unit and no checkpoint: then country and place are all there is.
alter table seizure
    add column place                 text,
    add column administrative_region text,
    add column voiding_reason        text,
    add constraint seizure_has_a_where check (
        case source when 'NATIONAL_AUTHORITY' then unit is null and place is not null else unit is not null end),
    drop column search,
    add column search tsvector generated always as (
        to_tsvector('simple', reference || ' ' || coalesce(checkpoint_name, '') || ' ' || coalesce(place, '') || ' '
            || coalesce(administrative_region, '') || ' ' || coalesce(details ->> 'narrative', '') || ' '
            || coalesce(details ->> 'authority', ''))) stored;

create index seizure_by_text on seizure using gin (search);
