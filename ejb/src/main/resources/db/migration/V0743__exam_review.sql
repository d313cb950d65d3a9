-- 综合评审: the third part of levels 2 and 1 (保育师国家职业标准（2021年版）1.9). A review paper is a practical
-- paper of another part; its panel marks as assessors do, its chair decides as a lead does.
alter table exam_practical
  add column part text not null default 'PRACTICAL' check (part in ('PRACTICAL', 'REVIEW')),
  add check (part <> 'REVIEW' or level <= 2),
  add unique (id, part);
alter table exam_practical alter column part drop default;
create function exam_session_practical() returns trigger language plpgsql as $$
begin
  if (select p.part from exam_practical p where p.id = new.practical_id) <> 'PRACTICAL' then
    raise exception 'session % has no practical paper', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_session_practical before insert on exam_session
  for each row execute function exam_session_practical();
alter table exam_session add unique (id, level);
-- 评审组: an odd number of at least three, one of them in the chair; of levels that ask a review only.
create table exam_review_panel (
  id bigint primary key,
  session_id bigint not null unique,
  level int not null check (level between 1 and 2),
  paper_id bigint not null,
  paper_part text not null default 'REVIEW' check (paper_part = 'REVIEW'),
  minutes int not null check (minutes between 1 and 600),
  starts_at timestamptz not null,
  chair_id bigint not null,
  named_by bigint not null,
  named_at timestamptz not null,
  foreign key (session_id, level) references exam_session (id, level),
  foreign key (paper_id, paper_part) references exam_practical (id, part)
);
create table exam_review_member (
  panel_id bigint not null references exam_review_panel deferrable initially deferred,
  account_id bigint not null,
  primary key (panel_id, account_id)
);
create index exam_review_member_account on exam_review_member (account_id);
alter table exam_review_panel
  add foreign key (id, chair_id) references exam_review_member (panel_id, account_id)
    deferrable initially deferred;
create function exam_review_panel_odd(panel bigint) returns void language plpgsql as $$
declare
  members int := (select count(*) from exam_review_member m where m.panel_id = panel);
begin
  if exists (select 1 from exam_review_panel p where p.id = panel) and (members < 3 or members % 2 = 0) then
    raise exception 'a review panel of % is none', members using errcode = 'check_violation';
  end if;
end $$;
create function exam_review_panel_named() returns trigger language plpgsql as $$
begin
  perform exam_review_panel_odd(new.id);
  if new.starts_at < (select s.opens_at from exam_session s where s.id = new.session_id) then
    raise exception 'the review begins before its session' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create function exam_review_member_named() returns trigger language plpgsql as $$
begin
  perform exam_review_panel_odd(case when tg_op = 'DELETE' then old.panel_id else new.panel_id end);
  return null;
end $$;
create constraint trigger exam_review_panel_odd after insert or update on exam_review_panel
  deferrable initially deferred for each row execute function exam_review_panel_named();
create constraint trigger exam_review_member_odd after insert or update or delete on exam_review_member
  deferrable initially deferred for each row execute function exam_review_member_named();
-- Once one of the panel has marked, it stays as it is.
create function exam_review_begun(session bigint) returns void language plpgsql as $$
begin
  if exists (select 1 from exam_mark m where m.session_id = session and m.part = 'REVIEW') then
    raise exception 'the review of session % has begun', session using errcode = 'check_violation';
  end if;
end $$;
create function exam_review_panel_kept() returns trigger language plpgsql as $$
begin
  perform exam_review_begun(old.session_id);
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create function exam_review_member_kept() returns trigger language plpgsql as $$
declare
  panel bigint := case when tg_op = 'DELETE' then old.panel_id else new.panel_id end;
begin
  perform exam_review_begun((select p.session_id from exam_review_panel p where p.id = panel));
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger exam_review_panel_kept before update or delete on exam_review_panel
  for each row execute function exam_review_panel_kept();
create trigger exam_review_member_kept before insert or update or delete on exam_review_member
  for each row execute function exam_review_member_kept();
-- 评审打分: by a member of the panel only.
alter table exam_mark
  drop constraint exam_mark_part_check,
  add constraint exam_mark_part_check check (part in ('THEORY', 'PRACTICAL', 'REVIEW'));
create function exam_mark_reviewer() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from exam_review_panel p join exam_review_member m on m.panel_id = p.id
    where p.session_id = new.session_id and m.account_id = new.assessor_id
  ) then
    raise exception 'no member of the review panel' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_mark_reviewer before insert on exam_mark
  for each row when (new.part = 'REVIEW') execute function exam_mark_reviewer();
-- 组长裁定: of a station of the practical part, or by the chair of an item of the review.
alter table exam_station_decision
  add column part text not null default 'PRACTICAL' check (part in ('PRACTICAL', 'REVIEW')),
  drop constraint exam_station_decision_session_id_person_id_station_version_key,
  add unique (session_id, person_id, part, station, version);
alter table exam_station_decision alter column part drop default;
create function exam_station_decision_chair() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from exam_review_panel p where p.session_id = new.session_id and p.chair_id = new.lead_id
  ) then
    raise exception 'not the chair of the review panel' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_station_decision_chair before insert on exam_station_decision
  for each row when (new.part = 'REVIEW') execute function exam_station_decision_chair();
-- 成绩: the third score; a pass of levels 2 and 1 has one, other levels never.
alter table exam_result
  add column review_score numeric(4, 1) check (review_score between 0 and 100),
  add column review_from bigint references exam_session,
  add check (outcome <> 'CANCELLED' or review_score is null),
  add check (review_from <> session_id),
  add check (review_from is null or review_score is not null);
create function exam_result_parts() returns trigger language plpgsql as $$
declare
  asked boolean := (select s.level <= 2 from exam_session s where s.id = new.session_id);
begin
  if (not asked and new.review_score is not null)
     or (asked and new.outcome = 'PASSED' and new.review_score is null) then
    raise exception 'the review does not go with the level' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_result_parts before insert on exam_result
  for each row execute function exam_result_parts();
alter table exam_recheck
  drop constraint exam_recheck_part_check,
  add constraint exam_recheck_part_check check (part in ('THEORY', 'PRACTICAL', 'REVIEW'));
