-- The last number given to a unit in a year: KZ-AKTAU-PCU-2017-000123.
create table reference_counter (
    prefix text    not null,
    year   integer not null,
    last   integer not null,
    primary key (prefix, year)
);
