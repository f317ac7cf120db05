-- How the names of an import were understood, and in how many rows each stands.
create table imported_name (
    import_id uuid    not null references import_job,
    list      text    not null, -- COUNTRY, COMMODITY, UNIT, TRANSPORT
    words     text    not null,
    code      text,             -- null: not mapped
    match     text,
    rows      integer not null,
    primary key (import_id, list, words)
);
