-- Every revision with who, when and what. The state is kept to the letter, so a repeated request gets the first answer.
create table seizure_revision (
    seizure_id  uuid        not null references seizure,
    revision    integer     not null,
    change      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    state       json        not null,
    primary key (seizure_id, revision)
);
