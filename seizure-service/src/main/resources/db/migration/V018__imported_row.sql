-- Every stored row of an import: what to void when it is undone, and what later rows may be duplicates of. A dry run
-- stores rows without seizures, and takes them away at its end.
create table imported_row (
    import_id   uuid    not null references import_job,
    ordinal     integer not null, -- the rows of a file from 1, over all its sheets
    seizure_id  uuid,
    fingerprint bigint  not null,
    primary key (import_id, ordinal)
);

create index imported_row_by_fingerprint on imported_row (fingerprint);
