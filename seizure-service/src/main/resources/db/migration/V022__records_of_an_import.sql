-- What an import stored, the newest day first; records that were not imported are no part of it.
create index seizure_of_import on seizure ((details #>> '{provenance,importId}'), seized_on desc, id desc)
    where details #>> '{provenance,importId}' is not null;
