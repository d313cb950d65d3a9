-- 曾用名: a name that a decision superseded. The present name stands at the person; what he was called
-- before stays findable and is never changed.
create table identity_former_name (
  id bigint primary key,
  person_id bigint not null references identity_person,
  name text not null check (name <> ''),
  korean_name text check (korean_name <> ''),
  basis text not null check (basis <> ''),
  until timestamptz not null,
  unique (person_id, until)
);
create function identity_former_name_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a former name is never changed' using errcode = 'check_violation';
end $$;
create trigger identity_former_name_kept before update or delete on identity_former_name
  for each row execute function identity_former_name_kept();
