-- 申报条件: any one suffices; a condition is all of its parts. Of the dated standard, each with its source.
create table exam_entry_condition (
  id bigint primary key,
  occupation text not null,
  level int not null check (level between 1 and 5),
  valid_from date not null,
  no int not null check (no >= 1),
  work_years int check (work_years between 1 and 40),
  certificate_level int check (certificate_level between 2 and 5),
  schooling text check (schooling in ('VOCATIONAL', 'SENIOR_TECHNICIAN', 'COLLEGE')),
  title boolean not null default false,
  citation text not null,
  confirmed boolean not null,
  unique (occupation, level, valid_from, no),
  check (certificate_level > level)
);
create trigger exam_entry_condition_kept before update or delete on exam_entry_condition
  for each row execute function exam_never_changed();
insert into exam_entry_condition
  (id, occupation, level, valid_from, no, work_years, certificate_level, schooling, title, citation, confirmed) values
  (nextval('shared_id'), '4-10-01-03', 4, '2019-01-01', 1, 5, null, null, false, '保育师2023年型申报条件：四级（达州开放大学简章转引）', false),
  (nextval('shared_id'), '4-10-01-03', 4, '2019-01-01', 2, 3, 5, null, false, '保育师2023年型申报条件：四级', false),
  (nextval('shared_id'), '4-10-01-03', 4, '2019-01-01', 3, null, null, 'VOCATIONAL', false, '保育师2023年型申报条件：四级，含应届毕业生', false),
  (nextval('shared_id'), '4-10-01-03', 3, '2019-01-01', 1, 10, null, null, false, '保育师2023年型申报条件：三级', false),
  (nextval('shared_id'), '4-10-01-03', 3, '2019-01-01', 2, 4, 4, null, false, '保育师2023年型申报条件：三级', false),
  (nextval('shared_id'), '4-10-01-03', 3, '2019-01-01', 3, 1, null, null, true, '保育师2023年型申报条件：三级，初级专业技术职称', false),
  (nextval('shared_id'), '4-10-01-03', 3, '2019-01-01', 4, null, null, 'SENIOR_TECHNICIAN', false, '保育师2023年型申报条件：三级，含应届毕业生', false),
  (nextval('shared_id'), '4-10-01-03', 3, '2019-01-01', 5, null, 4, 'COLLEGE', false, '保育师2023年型申报条件：三级', false),
  (nextval('shared_id'), '4-10-01-02', 4, '2019-01-01', 1, 6, null, null, false, '育婴员2019年版申报条件（2018年型）：四级', false),
  (nextval('shared_id'), '4-10-01-02', 4, '2019-01-01', 2, 4, 5, null, false, '育婴员2019年版申报条件（2018年型）：四级', false),
  (nextval('shared_id'), '4-10-01-02', 4, '2019-01-01', 3, null, null, 'VOCATIONAL', false, '育婴员2019年版申报条件（2018年型）：四级', false),
  (nextval('shared_id'), '4-10-01-02', 3, '2019-01-01', 1, 5, 4, null, false, '育婴员2019年版申报条件（2018年型）：三级', false),
  (nextval('shared_id'), '4-10-01-02', 3, '2019-01-01', 2, null, 4, 'SENIOR_TECHNICIAN', false, '育婴员2019年版申报条件（2018年型）：三级', false),
  (nextval('shared_id'), '4-10-01-02', 3, '2019-01-01', 3, 2, 4, 'COLLEGE', false, '育婴员2019年版申报条件（2018年型）：三级', false);
-- 申报事实: what a person showed, with its evidence; one that was wrong is taken back, never changed.
create table exam_entry_fact (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  person_id bigint not null,
  kind text not null check (kind in ('WORK', 'CERTIFICATE', 'SCHOOLING', 'TITLE')),
  since date not null,
  until date check (until >= since),
  level int check (level between 1 and 5),
  schooling text check (schooling in ('VOCATIONAL', 'SENIOR_TECHNICIAN', 'COLLEGE')),
  evidence text not null check (evidence <> ''),
  declared_by bigint not null,
  declared_at timestamptz not null,
  withdrawn_by bigint,
  withdrawn_at timestamptz,
  check ((kind = 'CERTIFICATE') = (level is not null)),
  check ((kind = 'SCHOOLING') = (schooling is not null)),
  check (kind = 'WORK' or until is null),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index exam_entry_fact_person on exam_entry_fact (person_id);
create function exam_entry_fact_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
     or (to_jsonb(new) - array['withdrawn_by', 'withdrawn_at']) <> (to_jsonb(old) - array['withdrawn_by', 'withdrawn_at']) then
    raise exception 'fact % is only taken back, and once', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_entry_fact_kept before update or delete on exam_entry_fact
  for each row execute function exam_entry_fact_kept();
-- 亲属关系: an officer is a relative of a person, as was declared.
create table exam_relation (
  id bigint primary key,
  account_id bigint not null,
  person_id bigint not null,
  note text not null check (note <> ''),
  declared_by bigint not null,
  declared_at timestamptz not null,
  unique (account_id, person_id)
);
create trigger exam_relation_kept before update or delete on exam_relation
  for each row execute function exam_never_changed();
alter table exam_session add column entry_demanded boolean not null default false;
