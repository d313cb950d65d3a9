-- 合理便利: a property of the person, with its evidence, from a day on; by two officers.
create table exam_accommodation (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  person_id bigint not null,
  extra_percent int not null check (extra_percent between 0 and 100),
  extra_minutes int not null check (extra_minutes between 0 and 120),
  large_type boolean not null,
  screen_reader boolean not null,
  korean boolean not null,
  evidence text not null check (evidence <> ''),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  proposed_by bigint not null,
  proposed_at timestamptz not null,
  granted_by bigint,
  granted_at timestamptz,
  ended_by bigint,
  ended_at timestamptz,
  end_reason text,
  check (extra_percent > 0 or extra_minutes > 0 or large_type or screen_reader or korean),
  check (granted_by <> proposed_by),
  check ((granted_by is null) = (granted_at is null)),
  check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (end_reason is null))
);
create index exam_accommodation_person on exam_accommodation (person_id);
create function exam_accommodation_kept() returns trigger language plpgsql as $$
declare
  decided text[] := array['granted_by', 'granted_at', 'ended_by', 'ended_at', 'end_reason'];
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - decided) <> (to_jsonb(old) - decided)
     or (old.granted_at is not null and (new.granted_at, new.granted_by) is distinct from (old.granted_at, old.granted_by))
     or old.ended_at is not null then
    raise exception 'accommodation % stays as it was proposed', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_accommodation_kept before update or delete on exam_accommodation
  for each row execute function exam_accommodation_kept();
