-- One row: the newest event that the totals hold.
create table freshness (
    singleton     boolean     primary key default true check (singleton),
    last_event_at timestamptz not null, -- when it was recorded
    lag_millis    bigint      not null  -- how long after that it was applied
);
