-- A file that comes in parts (tus). How many of its bytes are here is told by its file alone.
create table upload (
    id            uuid        primary key,
    seizure_id    uuid        not null references seizure,
    owner         text        not null,
    length        bigint      not null,
    file_name     text,
    declared_type text,
    caption       text,
    expires_at    timestamptz not null,
    attachment_id uuid        references attachment -- once it is whole
);

create index upload_by_owner on upload (owner);
create index upload_by_expiry on upload (expires_at);
