-- Places where goods are checked. A position keeps the digits it was given with.
create table checkpoint (
    code        text collate "C" primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]+)+$'),
    country     text        not null references country,
    type        text        not null,
    names       jsonb       not null,
    aliases     text[]      not null,
    unlocode    text check (unlocode ~ '^[A-Z]{2}[A-Z0-9]{3}$'),
    latitude    numeric check (latitude between -90 and 90),
    longitude   numeric check (longitude between -180 and 180),
    status      text        not null check (status in ('ACTIVE', 'CLOSED')),
    since       date,
    until       date,
    note        text,
    search      text        not null,
    revision    integer     not null check (revision >= 1),
    recorded_at timestamptz not null,
    check ((latitude is null) = (longitude is null)),
    check ((status = 'CLOSED') = (until is not null))
);

create index checkpoint_by_country on checkpoint (country, code);
