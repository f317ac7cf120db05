-- Number of seizures with a commodity.
create table commodity_total (
    country   text   collate "C" not null,
    quarter   text   collate "C" not null,
    commodity text   collate "C" not null,
    seizures  bigint not null,
    primary key (country, quarter, commodity)
) with (fillfactor = 70);

create index commodity_total_by_commodity on commodity_total (commodity, country, quarter);
