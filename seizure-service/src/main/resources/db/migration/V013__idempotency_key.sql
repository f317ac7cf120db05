-- A claim per report: the same key, or the same record id, never makes a second seizure.
create table idempotency_key (
    owner      text        not null,
    key        text        not null,
    body_hash  text        not null,
    seizure_id uuid        not null unique,
    claimed_at timestamptz not null,
    primary key (owner, key)
);
