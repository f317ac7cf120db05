-- A unit's word that it has nothing to report of a quarter; code is unit and quarter. History and events as of any entry.
create table zero_report (
    code        text collate "C" primary key,
    unit        text collate "C" not null references unit,
    country     text             not null,
    quarter     text             not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    status      text             not null check (status in ('DECLARED', 'RETRACTED')),
    revision    integer          not null check (revision >= 1),
    recorded_at timestamptz      not null
);

create index zero_report_by_quarter on zero_report (quarter, code);
