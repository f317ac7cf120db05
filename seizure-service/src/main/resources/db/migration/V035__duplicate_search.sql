-- How far the search for duplicates is in the order of revisions: one row.
create table duplicate_search (
    singleton boolean primary key default true check (singleton),
    position  text    not null
);
