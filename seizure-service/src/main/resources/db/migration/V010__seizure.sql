-- One row per seizure. Columns are what lists filter and sort by; details holds the rest as one document.
create table seizure (
    id              uuid        primary key,
    reference       text        not null unique,
    revision        integer     not null check (revision >= 1),
    status          text        not null,
    previous_status text,
    source          text        not null,
    country         text        not null check (country ~ '^[A-Z]{2}$'),
    unit            text,
    unit_name       text,
    checkpoint      text,
    checkpoint_name text,
    seized_on       date        not null,
    commodities     varchar[]   not null,
    details         jsonb       not null,
    recorded_at     timestamptz not null,
    search          tsvector    generated always as (
        to_tsvector('simple', reference || ' ' || coalesce(checkpoint_name, '') || ' '
            || coalesce(details ->> 'narrative', '') || ' ' || coalesce(details ->> 'authority', ''))) stored
);

-- Lists run from the newest day back, within a unit or a country.
create index seizure_by_day on seizure (seized_on desc, id desc);
create index seizure_by_unit on seizure (unit, seized_on desc, id desc);
create index seizure_by_country on seizure (country, seized_on desc, id desc);
create index seizure_by_commodity on seizure using gin (commodities);
create index seizure_by_text on seizure using gin (search);
