-- 缺考登记: said of a candidate and a part that people mark; taken back by the next version, never changed.
-- Who did not begin the theory paper needs no word: the server knows of no attempt.
create table exam_absence (
  id bigint primary key,
  session_id bigint not null,
  person_id bigint not null,
  part text not null check (part in ('PRACTICAL', 'REVIEW')),
  version int not null check (version >= 1),
  standing boolean not null,
  reason text not null check (reason <> ''),
  basis text not null,
  said_by bigint not null,
  said_at timestamptz not null,
  unique (session_id, person_id, part, version),
  foreign key (session_id, person_id) references exam_admission (session_id, person_id),
  check (standing = (version % 2 = 1)),
  check (basis = '' or not standing)
);
create trigger exam_absence_kept before update or delete on exam_absence
  for each row execute function exam_never_changed();
-- Absent and marked exclude each other, in whichever order two say it: each holds the session first.
create function exam_absence_said() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session s where s.id = new.session_id for update;
  if new.version <> 1 + (select count(*) from exam_absence a where a.session_id = new.session_id
      and a.person_id = new.person_id and a.part = new.part) then
    raise exception 'an absence follows the one before it' using errcode = 'check_violation';
  end if;
  if new.part = 'REVIEW' and (select s.level > 2 from exam_session s where s.id = new.session_id) then
    raise exception 'the level asks no review' using errcode = 'check_violation';
  end if;
  if new.standing and exists (select 1 from exam_mark m where m.session_id = new.session_id
      and m.person_id = new.person_id and m.part = new.part) then
    raise exception 'who is marked is not absent' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_absence_said before insert on exam_absence
  for each row execute function exam_absence_said();
create function exam_absent(session bigint, person bigint, of_part text) returns boolean language sql as $$
  select coalesce((select a.standing from exam_absence a where a.session_id = session
    and a.person_id = person and a.part = of_part order by a.version desc limit 1), false)
$$;
create function exam_absent_unmarked() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session s where s.id = new.session_id for key share;
  if exam_absent(new.session_id, new.person_id, new.part) then
    raise exception 'who is absent is not marked' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_mark_absent before insert on exam_mark
  for each row when (new.part <> 'THEORY') execute function exam_absent_unmarked();
create function exam_absent_unentered() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session s where s.id = new.session_id for key share;
  if exam_absent(new.session_id, new.person_id, 'PRACTICAL') then
    raise exception 'nothing is entered of who is absent' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_station_entry_absent before insert on exam_station_entry
  for each row execute function exam_absent_unentered();
