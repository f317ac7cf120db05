-- Sum of the quantities of one kind. Article is '' where nothing is counted, so that it can be part of the key.
create table quantity_total (
    country   text    collate "C" not null,
    quarter   text    collate "C" not null,
    commodity text    collate "C" not null,
    dimension text    collate "C" not null,
    unit      text    collate "C" not null,
    article   text    collate "C" not null,
    basis     text    collate "C" not null,
    value     numeric not null, -- exact: neither precision nor scale is bounded
    lines     bigint  not null,
    primary key (country, quarter, commodity, dimension, unit, article, basis)
) with (fillfactor = 70);
