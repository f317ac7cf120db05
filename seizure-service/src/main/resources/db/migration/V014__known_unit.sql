-- Local copy of units.v1: seizures are taken while the registry is away.
create table known_unit (
    code        text    primary key,
    revision    integer not null,
    name        text    not null,
    country     text    not null,
    status      text    not null,
    since       date,
    until       date,
    assignments jsonb   not null
);
