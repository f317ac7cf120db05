-- Port and Air Cargo Control Units. checkpoints says which checkpoints a unit serves, and when.
create table unit (
    code        text collate "C" primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]+)+$'),
    kind        text        not null check (kind in ('PCU', 'ACCU')),
    country     text        not null references country,
    names       jsonb       not null,
    aliases     text[]      not null,
    checkpoints jsonb       not null,
    status      text        not null check (status in ('PLANNED', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
    since       date,
    until       date,
    note        text,
    search      text        not null,
    revision    integer     not null check (revision >= 1),
    recorded_at timestamptz not null,
    check ((status = 'CLOSED') = (until is not null))
);

create index unit_by_country on unit (country, code);
