-- Every change of status, oldest first: {"status", "from"}. Empty while there was none. A checkpoint may be planned and
-- suspended as a unit may.
alter table unit add lifecycle jsonb not null default '[]';
alter table checkpoint add lifecycle jsonb not null default '[]';
alter table checkpoint drop constraint checkpoint_status_check;
alter table checkpoint
    add constraint checkpoint_status_check check (status in ('PLANNED', 'ACTIVE', 'SUSPENDED', 'CLOSED'));
