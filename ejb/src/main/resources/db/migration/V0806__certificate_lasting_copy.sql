-- A file gets a stamp and its validation data written behind it: a row of its own, which supersedes
-- the first one and never changes it. Both are one physical copy, under one print serial.
alter table certificate_copy drop constraint certificate_copy_print_serial_key;
alter table certificate_copy add constraint certificate_copy_one unique (id, certificate_id, print_serial);
alter table certificate_copy add column supersedes bigint unique;
alter table certificate_copy add constraint certificate_copy_same
  foreign key (supersedes, certificate_id, print_serial) references certificate_copy (id, certificate_id, print_serial);
create unique index certificate_copy_print_serial on certificate_copy (print_serial) where supersedes is null;

-- Not one byte of the first file is another in the second.
create function certificate_copy_begins_alike() returns trigger language plpgsql as $$
begin
  if new.supersedes is not null and not exists (
    select 1 from certificate_copy c where c.id = new.supersedes and length(c.pdf) < length(new.pdf)
      and substring(new.pdf from 1 for length(c.pdf)) = c.pdf) then
    raise exception 'certificate_copy: a file that does not begin as the one that it supersedes' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger certificate_copy_begins_alike before insert or update on certificate_copy
  for each row execute function certificate_copy_begins_alike();
