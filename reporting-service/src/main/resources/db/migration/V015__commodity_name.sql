-- The name that the newest event gave a commodity, for readers; totals go by the code.
create table commodity_name (
    commodity text        collate "C" primary key,
    name      text        not null,
    named_at  timestamptz not null
);
