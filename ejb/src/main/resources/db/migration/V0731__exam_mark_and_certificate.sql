-- 人工评分更正: a re-check may put right what was added up wrongly or left out; the former version stays.
alter table exam_people_mark
  add column version int not null default 1 check (version >= 1),
  add column basis text not null default '',
  drop constraint exam_people_mark_attempt_id_item_no_turn_key,
  drop constraint exam_people_mark_attempt_id_item_no_marker_id_key,
  add unique (attempt_id, item_no, turn, version),
  add unique (attempt_id, item_no, marker_id, version),
  add check ((version = 1) = (basis = ''));
-- A correction follows the version before it: the same marker, the same turn, the same most.
create function exam_people_mark_follows() returns trigger language plpgsql as $$
begin
  if new.version > 1 and not exists (select 1 from exam_people_mark m where m.attempt_id = new.attempt_id
      and m.item_no = new.item_no and m.turn = new.turn and m.marker_id = new.marker_id
      and m.out_of = new.out_of and m.version = new.version - 1) then
    raise exception 'a correction of no mark' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_people_mark_follows before insert on exam_people_mark
  for each row execute function exam_people_mark_follows();
-- 合格证书登记: which certificates were issued for the passes of a session, as the issuer told.
create table exam_pass_certificate (
  id bigint primary key,
  number text not null unique,
  session_id bigint not null,
  person_id bigint not null,
  issued_on date not null,
  foreign key (session_id, person_id) references exam_admission (session_id, person_id)
);
create index exam_pass_certificate_session on exam_pass_certificate (session_id);
create trigger exam_pass_certificate_kept before update or delete on exam_pass_certificate
  for each row execute function exam_never_changed();
