-- What lists filter by and duplicates are found by, and the record of the same case that a voided one gave way to.
alter table seizure
    add column containers   varchar[] not null default '{}',
    add column completeness integer   not null default 0 check (completeness between 0 and 100),
    add column duplicate_of uuid references seizure;

create index seizure_by_container on seizure using gin (containers) where containers <> '{}';
