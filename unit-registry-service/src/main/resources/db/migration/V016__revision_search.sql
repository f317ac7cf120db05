-- What a list as of an earlier moment is narrowed by; of old revisions only the code and what the database can lower.
alter table revision add search text;
update revision set search = lower(concat_ws(E'\n', code, after ->> 'names', after ->> 'aliases'));
alter table revision drop constraint revision_section_check;
alter table revision
    add constraint revision_section_check check (section in ('COUNTRY', 'CHECKPOINT', 'UNIT', 'ZERO_REPORT'));
alter table revision drop constraint revision_change_check;
alter table revision
    add constraint revision_change_check check (change in ('REGISTERED', 'CHANGED', 'CLOSED', 'DECLARED', 'RETRACTED'));
