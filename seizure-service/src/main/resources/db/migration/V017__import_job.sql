-- One row per import: what was asked, what was found in the file, how far it is, and how it ended.
create table import_job (
    id               uuid        primary key,
    profile          text        not null,
    dry_run          boolean     not null,
    status           text        not null,
    requested_by     text        not null,
    requested_at     timestamptz not null,
    country          text, -- the only one whose rows may be stored; null for all
    sha256           text        not null,
    bytes            bigint      not null,
    reading          jsonb       not null, -- how the file is read: format, charset, delimiter, decimal mark, order of dates
    rows             integer     not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    run_started_at   timestamptz, -- the run that is on, after a restart another than the first
    run_started_with integer     not null,
    done             integer     not null,
    stored           integer     not null,
    seizures         integer     not null,
    refused          integer     not null,
    duplicates       integer     not null,
    unmapped         integer     not null,
    voided           integer     not null,
    failure          text, -- the problem, as JSON
    undone_into      text, -- how it ends when everything is taken back
    undone_by        text,
    voided_up_to     integer     not null
);

create index import_job_by_time on import_job (requested_at desc, id desc);
create index import_job_by_file on import_job (sha256);
