-- What other services publish on compacted topics, as this service last heard it: the newest state of each key, to the
-- letter of the event. Services read it through views of their own.
create table local_copy (
    topic    text collate "C" not null,
    code     text collate "C" not null,
    revision integer          not null check (revision >= 1),
    state    json             not null,
    primary key (topic, code)
);
