-- Which register of numbers this is: what is kept about its numbers outside of the database names it,
-- and says nothing to the register of another house.
create table certificate_register (
  one boolean primary key default true check (one),
  id uuid not null default gen_random_uuid()
);
insert into certificate_register default values;
