-- 撤销违纪处理: two officers lift a decision on conduct that is in force; it and its lifting stay on record.
-- What comes to light afterwards is the next round of decisions about the same sitting.
alter table exam_misconduct add column round int not null default 1 check (round >= 1);
alter table exam_misconduct alter column round drop default;
drop index exam_misconduct_one;
create unique index exam_misconduct_one on exam_misconduct (session_id, person_id, round)
  where state <> 'DECLINED';
alter table exam_misconduct add unique (id, session_id, person_id);
create table exam_misconduct_lift (
  id bigint primary key,
  code text not null unique,
  misconduct_id bigint not null,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  basis text not null check (basis <> ''),
  reason text not null check (reason <> ''),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  foreign key (misconduct_id, session_id, person_id)
    references exam_misconduct (id, session_id, person_id),
  check ((state <> 'PROPOSED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);
create unique index exam_misconduct_lift_one on exam_misconduct_lift (misconduct_id)
  where state <> 'DECLINED';
create index exam_misconduct_lift_session on exam_misconduct_lift (session_id);
create trigger exam_misconduct_lift_kept before update or delete on exam_misconduct_lift
  for each row execute function exam_decision_kept();
create function exam_misconduct_lift_of() returns trigger language plpgsql as $$
begin
  if (select m.state from exam_misconduct m where m.id = new.misconduct_id) <> 'IN_FORCE' then
    raise exception 'what is not in force is not lifted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_misconduct_lift_of before insert on exam_misconduct_lift
  for each row execute function exam_misconduct_lift_of();
create function exam_misconduct_round() returns trigger language plpgsql as $$
begin
  if new.round <> 1 + (select count(*) from exam_misconduct_lift l where l.session_id = new.session_id
      and l.person_id = new.person_id and l.state = 'IN_FORCE') then
    raise exception 'a round of decisions begins when the one before is lifted'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_misconduct_round before insert on exam_misconduct
  for each row execute function exam_misconduct_round();
