-- What each line of a revision adds to totals. Written with its revision and never changed; there is no foreign key
-- because the one writer inserts both in one transaction and its check would cost as much as the insert.
create table line_measure (
    seizure_id uuid    not null,
    revision   integer not null,
    line       integer not null,
    measure    integer not null, -- counts the measures of a line
    commodity  text    collate "C" not null,
    category   text    not null,
    dimension  text    collate "C" not null,
    unit       text    collate "C" not null,
    article    text    collate "C",
    basis      text    collate "C" not null,
    value      numeric not null, -- exact: neither precision nor scale is bounded
    origin     text    not null,
    primary key (seizure_id, revision, line, measure)
);
