-- Every refused row of an import, with what it says and what is wrong with it.
create table refused_row (
    import_id  uuid    not null references import_job,
    ordinal    integer not null,
    sheet      text,
    row        integer not null, -- as a spreadsheet program shows it
    cells      jsonb   not null, -- heading and text of each cell, in order
    violations jsonb   not null,
    primary key (import_id, ordinal)
);
