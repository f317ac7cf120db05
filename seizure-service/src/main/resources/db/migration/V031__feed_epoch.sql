-- Becomes another one when the order of revisions is made anew; positions of an earlier epoch mean nothing then.
create table feed_epoch (
    id  uuid    not null,
    one boolean primary key default true check (one)
);

insert into feed_epoch (id) values (gen_random_uuid());
