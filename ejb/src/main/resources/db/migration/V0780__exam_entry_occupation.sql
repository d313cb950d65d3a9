-- 适用职业: for which occupations a fact counts, as its officer says: codes between blanks.
-- Of those recorded before nobody said it, and nobody can say it afterwards: '*' = they go on counting
-- for every occupation, as they did when people were admitted by them. None is added any more.
alter table exam_entry_fact
  add column occupations text not null default '*'
    check (occupations ~ '^([*]|[0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}( [0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2})*)$');
alter table exam_entry_fact alter column occupations drop default;
create function exam_entry_fact_counts() returns trigger language plpgsql as $$
begin
  if exists (select 1 from unnest(string_to_array(new.occupations, ' ')) as named(code)
      where named.code not in (select o.code from standard_occupation o)) then
    raise exception 'fact % counts for an occupation that is not known: %', new.code, new.occupations
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_entry_fact_counts before insert on exam_entry_fact
  for each row execute function exam_entry_fact_counts();
