-- The transaction that wrote a revision. Read behind the oldest one that is still at work, revisions come in an order to
-- which nothing is ever added but at its end. What is there already stands before all transactions.
alter table seizure_revision
    add column tx xid8 not null default '1';

alter table seizure_revision
    alter column tx set default pg_current_xact_id();

-- A transaction that waited for a record may be older than the one it waited for. Its revision still comes after.
create function keep_order_of_record() returns trigger language plpgsql as $$
begin
    new.tx := greatest(new.tx, (
        select earlier.tx from seizure_revision earlier
         where earlier.seizure_id = new.seizure_id and earlier.revision = new.revision - 1));
    return new;
end
$$;

create trigger keep_order_of_record
    before insert on seizure_revision
    for each row when (new.revision > 1) execute function keep_order_of_record();

create index seizure_revision_in_order on seizure_revision (tx, seizure_id, revision);
