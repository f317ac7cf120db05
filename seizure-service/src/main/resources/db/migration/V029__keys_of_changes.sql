-- A claim per report or change: a change that is sent again gets its first answer too. Only a report claims an id.
alter table idempotency_key
    add column change   text    not null default 'REPORTED',
    add column revision integer not null default 1,
    drop constraint idempotency_key_seizure_id_key;

alter table idempotency_key
    alter column change drop default,
    alter column revision drop default;

create unique index idempotency_key_by_record on idempotency_key (seizure_id) where change = 'REPORTED';
create index idempotency_key_by_time on idempotency_key (owner, claimed_at desc, key desc);
