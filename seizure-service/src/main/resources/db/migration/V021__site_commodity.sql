-- What the site added to the catalogue, and each change to it: one row per revision, never updated. number counts all
-- changes without a gap and in the order of their commits, since whoever writes locks the table against other writers;
-- it is the second part of the catalogue's version, and release is the first part as it was then.
create table site_commodity (
    number      bigint           primary key check (number >= 1),
    release     date             not null,
    code        text collate "C" not null check (code ~ '^[A-Z]{3}(-[A-Z0-9]+)+$'),
    revision    integer          not null check (revision >= 1),
    change      text             not null check (change in ('REGISTERED', 'CHANGED', 'CLOSED')),
    definition  json             not null,
    reason      text check ((reason is not null) = (change = 'CLOSED')),
    recorded_at timestamptz      not null,
    recorded_by text             not null,
    unique (code, revision)
);
