-- Every spelling of every entry: as it was given, in plain Latin letters, and by its sound. is_unique marks the names of
-- open entries; no two of a kind and country may have the same. rules counts the versions of the spelling rules.
create extension if not exists pg_trgm;

create table spelling (
    section   text             not null,
    code      text collate "C" not null,
    country   text             not null,
    plain     text             not null,
    sound     text             not null,
    spelled   text             not null,
    is_unique boolean          not null,
    rules     integer          not null,
    primary key (section, code, plain)
);

create unique index spelling_of_one on spelling (section, country, plain) where is_unique;
create index spelling_by_sound on spelling using gin (sound gin_trgm_ops);

create index checkpoint_by_position on checkpoint (latitude, longitude);
