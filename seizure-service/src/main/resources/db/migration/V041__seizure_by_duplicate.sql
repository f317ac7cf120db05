-- Who voids a record asks whether others were voided in favour of it.
create index seizure_by_duplicate on seizure (duplicate_of) where duplicate_of is not null;
