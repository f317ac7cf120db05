-- Local copy of checkpoints.v1.
create table known_checkpoint (
    code     text    primary key,
    revision integer not null,
    name     text    not null,
    country  text    not null,
    status   text    not null,
    since    date,
    until    date
);
