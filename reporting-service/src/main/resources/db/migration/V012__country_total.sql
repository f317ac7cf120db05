-- Number of seizures over all commodities; a seizure of two commodities counts once. Cells are updated in place over and
-- over, so pages keep room for that.
create table country_total (
    country  text   collate "C" not null,
    quarter  text   collate "C" not null,
    seizures bigint not null,
    primary key (country, quarter)
) with (fillfactor = 70);
