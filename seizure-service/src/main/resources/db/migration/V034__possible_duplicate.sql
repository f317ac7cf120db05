-- Pairs of records that may tell of one case, and what was decided about them. The smaller id comes first.
create table possible_duplicate (
    first_id   uuid        not null references seizure,
    second_id  uuid        not null references seizure,
    score      integer     not null check (score between 0 and 100),
    reasons    text[]      not null,
    found_at   timestamptz not null,
    decision   text        not null, -- OPEN, SAME_CASE, NOT_THE_SAME
    decided_by text,
    decided_at timestamptz,
    remark     text,
    primary key (first_id, second_id),
    check (first_id < second_id)
);

create index possible_duplicate_by_second on possible_duplicate (second_id);
create index possible_duplicate_by_time on possible_duplicate (decision, found_at desc, first_id desc, second_id desc);
