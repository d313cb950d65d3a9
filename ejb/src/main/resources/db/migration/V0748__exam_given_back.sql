-- 恢复作答后的评分: while a paper that was given back is sat again its theory mark does not count.
alter table exam_mark
  add column counts boolean not null default true,
  add check (counts or (part = 'THEORY' and points = 0 and basis <> ''));
-- The last response that the paper had when it was taken; 0 = not known of older ones, all may be new.
alter table exam_reopening add column last_seq bigint not null default 0 check (last_seq >= 0);
alter table exam_reopening alter column last_seq drop default;
-- 人工评分作废: an answer that became another after the paper was given back is marked in a new round;
-- what people gave for the former one stays and does not count. An answer that stayed keeps its marks.
create table exam_people_void (
  id bigint primary key,
  attempt_id bigint not null references exam_attempt,
  item_no int not null check (item_no between 1 and 200),
  round int not null check (round >= 1),
  voided_at timestamptz not null,
  unique (attempt_id, item_no, round)
);
create trigger exam_people_void_kept before update or delete on exam_people_void
  for each row execute function exam_never_changed();
create function exam_people_void_follows() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_reopening r where r.attempt_id = new.attempt_id)
     or not exists (select 1 from exam_people_mark m where m.attempt_id = new.attempt_id
       and m.item_no = new.item_no and m.round = new.round)
     or new.round <> 1 + (select count(*) from exam_people_void v where v.attempt_id = new.attempt_id
       and v.item_no = new.item_no) then
    raise exception 'only marks of a paper that was given back are voided' using errcode = 'check_violation';
  end if;
  return new;
end $$;
alter table exam_people_mark
  add column round int not null default 1 check (round >= 1),
  drop constraint exam_people_mark_attempt_id_item_no_turn_version_key,
  drop constraint exam_people_mark_attempt_id_item_no_marker_id_version_key,
  add unique (attempt_id, item_no, round, turn, version),
  add unique (attempt_id, item_no, round, marker_id, version);
alter table exam_people_mark alter column round drop default;
create trigger exam_people_void_follows before insert on exam_people_void
  for each row execute function exam_people_void_follows();
create or replace function exam_people_mark_follows() returns trigger language plpgsql as $$
begin
  if new.round <> 1 + (select count(*) from exam_people_void v where v.attempt_id = new.attempt_id
      and v.item_no = new.item_no) then
    raise exception 'a mark of another round' using errcode = 'check_violation';
  end if;
  if new.version > 1 and not exists (select 1 from exam_people_mark m where m.attempt_id = new.attempt_id
      and m.item_no = new.item_no and m.round = new.round and m.turn = new.turn
      and m.marker_id = new.marker_id and m.out_of = new.out_of and m.version = new.version - 1) then
    raise exception 'a correction of no mark' using errcode = 'check_violation';
  end if;
  return new;
end $$;
