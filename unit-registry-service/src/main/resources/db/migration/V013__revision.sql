-- Who changed what, when and why: one row per revision of any entry, never updated. Both states are kept to the letter.
-- The first row of an entry also claims its code: of two twins that register it at once, one waits here and finds it.
create table revision (
    section     text             not null check (section in ('COUNTRY', 'CHECKPOINT', 'UNIT')),
    code        text collate "C" not null,
    revision    integer          not null check (revision >= 1),
    change      text             not null check (change in ('REGISTERED', 'CHANGED', 'CLOSED')),
    recorded_at timestamptz      not null,
    recorded_by text             not null,
    reason      text,
    before      json check ((before is null) = (revision = 1)),
    after       json             not null,
    primary key (section, code, revision)
);
