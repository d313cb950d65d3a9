-- 查档登记: an archive is opened by two people: one asks, another who is present confirms.
create table exam_archive_access (
  id bigint primary key,
  code text not null unique,
  session_id bigint not null references exam_session,
  reason text not null check (reason <> ''),
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check ((state <> 'PROPOSED') = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (decided_by <> proposed_by)
);
create index exam_archive_access_session on exam_archive_access (session_id);
create trigger exam_archive_access_kept before update or delete on exam_archive_access
  for each row execute function exam_decision_kept();
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.archive.paper.years', 'WHOLE', 1, 100),
  ('exam.archive.electronic.years', 'WHOLE', 1, 100),
  ('exam.archive.access.minutes', 'WHOLE', 1, 1440);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.archive.paper.years', '3', '2019-01-01', '纸质档案保存不少于3年（评价机构做法，未核实）', false),
  (nextval('shared_id'), 'exam.archive.electronic.years', '5', '2019-01-01', '电子档案保存不少于5年（评价机构做法，未核实）', false),
  (nextval('shared_id'), 'exam.archive.access.minutes', '30', '2019-01-01', '两人在场查档的有效时间，本地设定，未核实', false);
