-- Countries that take part. Names and alpha-3 code are those of ISO 3166 on the day of registration.
-- search holds what a text search looks through, in lower case; codes sort by bytes, as cursors need it.
create table country (
    code        text collate "C" primary key check (code ~ '^[A-Z]{2}$'),
    alpha3      text        not null check (alpha3 ~ '^[A-Z]{3}$'),
    names       jsonb       not null,
    status      text        not null check (status in ('ACTIVE', 'CLOSED')),
    since       date,
    until       date,
    note        text,
    search      text        not null,
    revision    integer     not null check (revision >= 1),
    recorded_at timestamptz not null,
    check ((status = 'CLOSED') = (until is not null))
);
