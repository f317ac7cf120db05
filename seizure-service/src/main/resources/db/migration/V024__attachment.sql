-- A photo or document of a seizure. Its bytes lie in the store of attachments, under their SHA-256.
create table attachment (
    id                uuid        primary key,
    seizure_id        uuid        not null references seizure,
    file_name         text        not null,
    media_type        text        not null, -- found in the bytes, not believed
    size              bigint      not null,
    sha256            text        not null,
    caption           text,
    has_thumbnail     boolean     not null,
    uploaded_by       text        not null,
    uploaded_at       timestamptz not null,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    unique (seizure_id, sha256) -- the same file sent again is the same attachment
);
