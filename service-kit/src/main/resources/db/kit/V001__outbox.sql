-- Events that wait for Kafka. Column names are those of Debezium's outbox event router, plus
-- position (order of events of one key), occurred_at (ce_time) and traceparent (W3C trace context).
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    occurred_at   timestamptz not null,
    traceparent   text,
    payload       json        not null
);
