-- Every revision of every seizure ever learned, each with the time in which it was what the system knew:
-- a question "as of t" reads known_from <= t and (known_to is null or t < known_to).
create table seizure_version (
    seizure_id     uuid        not null,
    revision       integer     not null,
    known_from     timestamptz not null,
    known_to       timestamptz, -- null while current
    country        text        collate "C" not null,
    quarter        text        collate "C" not null,
    seized_on      date        not null,
    unit           text,
    checkpoint     text,
    transport_mode text,
    departure      text,
    destination    text,
    status         text        not null,
    source         text        not null,
    commodities    integer     not null, -- how many different ones
    primary key (seizure_id, revision)
);

-- Two writers that both believe to have the newest revision: the second one fails, and tries again with the truth.
create unique index seizure_version_current on seizure_version (seizure_id) where known_to is null;

-- Seizures that stand in the cells of several commodities, to count them once where several are asked for together.
create index seizure_version_mixed on seizure_version (country, quarter) where known_to is null and commodities > 1;
