-- 申报条件版本: of an occupation and level from a day on, with their source; any one condition suffices.
-- Two officers enter them, but for those that came with the product; later ones supersede them.
create table exam_entry_standard (
  id bigint primary key,
  code text not null unique,
  occupation text not null references standard_occupation,
  level int not null check (level between 1 and 5),
  valid_from date not null,
  conditions text not null check (conditions ~
    '^(AGE|(WORK [1-9][0-9]?|CERTIFICATE [2-5]|SCHOOLING (VOCATIONAL|SENIOR_TECHNICIAN|COLLEGE|EVALUATED_COLLEGE)|TRAINING|APPRENTICESHIP|TITLE)( [+] (WORK [1-9][0-9]?|CERTIFICATE [2-5]|SCHOOLING (VOCATIONAL|SENIOR_TECHNICIAN|COLLEGE|EVALUATED_COLLEGE)|TRAINING|APPRENTICESHIP|TITLE))*)( [|] (AGE|(WORK [1-9][0-9]?|CERTIFICATE [2-5]|SCHOOLING (VOCATIONAL|SENIOR_TECHNICIAN|COLLEGE|EVALUATED_COLLEGE)|TRAINING|APPRENTICESHIP|TITLE)( [+] (WORK [1-9][0-9]?|CERTIFICATE [2-5]|SCHOOLING (VOCATIONAL|SENIOR_TECHNICIAN|COLLEGE|EVALUATED_COLLEGE)|TRAINING|APPRENTICESHIP|TITLE))*))*$'),
  citation text not null check (length(citation) between 1 and 500),
  confirmed boolean not null,
  state text not null check (state in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
  proposed_by text,
  proposed_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  check ((proposed_by is null) = (proposed_at is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (proposed_by is not null or (state = 'IN_FORCE' and decided_by is null)),
  check (proposed_by is null or (state <> 'PROPOSED') = (decided_by is not null)),
  check (decided_by <> proposed_by)
);
create unique index exam_entry_standard_day on exam_entry_standard (occupation, level, valid_from)
  where state = 'IN_FORCE';
create unique index exam_entry_standard_open on exam_entry_standard (occupation, level)
  where state = 'PROPOSED';
-- The text of a condition asks only certificates of lower levels (larger numbers).
create function exam_entry_standard_lower() returns trigger language plpgsql as $$
begin
  if exists (select 1 from regexp_matches(new.conditions, 'CERTIFICATE ([2-5])', 'g') m
      where cast(m[1] as int) <= new.level) then
    raise exception 'entry conditions of level % ask a certificate that is no lower', new.level
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_entry_standard_lower before insert on exam_entry_standard
  for each row execute function exam_entry_standard_lower();
create function exam_entry_standard_kept() returns trigger language plpgsql as $$
declare
  decided text[] := array['state', 'decided_by', 'decided_at'];
begin
  if tg_op = 'DELETE' or old.state <> 'PROPOSED'
     or (to_jsonb(new) - decided) <> (to_jsonb(old) - decided) then
    raise exception 'entry conditions % are superseded, never edited', old.code
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_entry_standard_kept before update or delete on exam_entry_standard
  for each row execute function exam_entry_standard_kept();
insert into exam_entry_standard
  (id, code, occupation, level, valid_from, conditions, citation, confirmed, state) values
  (nextval('shared_id'), '4-10-01-03-5-20190101', '4-10-01-03', 5, '2019-01-01', 'WORK 1 | APPRENTICESHIP', '保育员2019年版申报条件（2018年型）：五级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-4-20190101', '4-10-01-03', 4, '2019-01-01', 'WORK 6 | CERTIFICATE 5 + WORK 4 | SCHOOLING VOCATIONAL', '保育员2019年版申报条件（2018年型）：四级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-3-20190101', '4-10-01-03', 3, '2019-01-01', 'CERTIFICATE 4 + WORK 5 | CERTIFICATE 4 + SCHOOLING SENIOR_TECHNICIAN | CERTIFICATE 4 + SCHOOLING COLLEGE + WORK 2', '保育员2019年版申报条件（2018年型）：三级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-2-20190101', '4-10-01-03', 2, '2019-01-01', 'CERTIFICATE 3 + WORK 4 | CERTIFICATE 3 + SCHOOLING SENIOR_TECHNICIAN + WORK 3', '保育员2019年版申报条件（2018年型）：二级（转引，未核实）；预备技师班毕业生减为2年的情形未分列', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-1-20190101', '4-10-01-03', 1, '2019-01-01', 'CERTIFICATE 2 + WORK 4', '保育员2019年版申报条件（2018年型）：一级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-5-20230701', '4-10-01-03', 5, '2023-07-01', 'AGE', '保育师2023年型申报条件：五级（达州开放大学简章转引；启用日期未核实）；年龄满16周岁并从事或准备从事本职业', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-4-20230701', '4-10-01-03', 4, '2023-07-01', 'WORK 5 | CERTIFICATE 5 + WORK 3 | SCHOOLING VOCATIONAL', '保育师2023年型申报条件：四级（达州开放大学简章转引；启用日期未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-3-20230701', '4-10-01-03', 3, '2023-07-01', 'WORK 10 | CERTIFICATE 4 + WORK 4 | TITLE + WORK 1 | SCHOOLING SENIOR_TECHNICIAN | CERTIFICATE 4 + SCHOOLING COLLEGE | SCHOOLING EVALUATED_COLLEGE', '保育师2023年型申报条件：三级（达州开放大学简章转引；启用日期未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-2-20230701', '4-10-01-03', 2, '2023-07-01', 'CERTIFICATE 3 + WORK 5', '保育师2023年型申报条件：二级（原文缺，凭记忆，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-03-1-20230701', '4-10-01-03', 1, '2023-07-01', 'CERTIFICATE 2 + WORK 5', '保育师2023年型申报条件：一级（原文缺，凭记忆，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-02-5-20190101', '4-10-01-02', 5, '2019-01-01', 'WORK 1 | APPRENTICESHIP', '育婴员2019年版申报条件（2018年型）：五级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-02-4-20190101', '4-10-01-02', 4, '2019-01-01', 'WORK 6 | CERTIFICATE 5 + WORK 4 | SCHOOLING VOCATIONAL', '育婴员2019年版申报条件（2018年型）：四级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-02-3-20190101', '4-10-01-02', 3, '2019-01-01', 'CERTIFICATE 4 + WORK 5 | CERTIFICATE 4 + SCHOOLING SENIOR_TECHNICIAN | CERTIFICATE 4 + SCHOOLING COLLEGE + WORK 2', '育婴员2019年版申报条件（2018年型）：三级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-14-02-01-4-20211201', '4-14-02-01', 4, '2021-12-01', 'TRAINING + WORK 3 | WORK 6 | SCHOOLING VOCATIONAL', '公共营养师2021年版申报条件：四级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-14-02-01-3-20211201', '4-14-02-01', 3, '2021-12-01', 'CERTIFICATE 4 + TRAINING + WORK 2 | CERTIFICATE 4 + WORK 4 | SCHOOLING COLLEGE', '公共营养师2021年版申报条件：三级（转引，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-14-02-01-2-20211201', '4-14-02-01', 2, '2021-12-01', 'CERTIFICATE 3 + WORK 4 | CERTIFICATE 3 + SCHOOLING SENIOR_TECHNICIAN + WORK 3', '公共营养师2021年版申报条件：二级（原文缺，按2018年型推定，未核实）；预备技师班毕业生减为2年的情形未分列', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-14-02-01-1-20211201', '4-14-02-01', 1, '2021-12-01', 'CERTIFICATE 2 + WORK 4', '公共营养师2021年版申报条件：一级（原文缺，按2018年型推定，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-4-20211201', '4-10-01-01', 4, '2021-12-01', 'WORK 6 | SCHOOLING VOCATIONAL', '婴幼儿发展引导员2021年版申报条件：四级（原文缺，按2018年型推定，本职业无五级，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-3-20211201', '4-10-01-01', 3, '2021-12-01', 'CERTIFICATE 4 + WORK 5 | CERTIFICATE 4 + SCHOOLING SENIOR_TECHNICIAN | CERTIFICATE 4 + SCHOOLING COLLEGE + WORK 2', '婴幼儿发展引导员2021年版申报条件：三级（原文缺，按2018年型推定，本职业无五级，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-2-20211201', '4-10-01-01', 2, '2021-12-01', 'CERTIFICATE 3 + WORK 4 | CERTIFICATE 3 + SCHOOLING SENIOR_TECHNICIAN + WORK 3', '婴幼儿发展引导员2021年版申报条件：二级（原文缺，按2018年型推定，本职业无五级，未核实）；预备技师班毕业生减为2年的情形未分列', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-1-20211201', '4-10-01-01', 1, '2021-12-01', 'CERTIFICATE 2 + WORK 4', '婴幼儿发展引导员2021年版申报条件：一级（原文缺，按2018年型推定，本职业无五级，未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-4-20250901', '4-10-01-01', 4, '2025-09-01', 'WORK 5 | SCHOOLING VOCATIONAL', '婴幼儿发展引导员2025年版申报条件：四级（原文缺，按2023年型推定；启用日期未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-3-20250901', '4-10-01-01', 3, '2025-09-01', 'WORK 10 | CERTIFICATE 4 + WORK 4 | TITLE + WORK 1 | SCHOOLING SENIOR_TECHNICIAN | CERTIFICATE 4 + SCHOOLING COLLEGE | SCHOOLING EVALUATED_COLLEGE', '婴幼儿发展引导员2025年版申报条件：三级（原文缺，按2023年型推定；启用日期未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-2-20250901', '4-10-01-01', 2, '2025-09-01', 'CERTIFICATE 3 + WORK 5', '婴幼儿发展引导员2025年版申报条件：二级（原文缺，按2023年型推定；启用日期未核实）', false, 'IN_FORCE'),
  (nextval('shared_id'), '4-10-01-01-1-20250901', '4-10-01-01', 1, '2025-09-01', 'CERTIFICATE 2 + WORK 5', '婴幼儿发展引导员2025年版申报条件：一级（原文缺，按2023年型推定；启用日期未核实）', false, 'IN_FORCE');
-- Their former place: one generation, without training and apprenticeships.
drop table exam_entry_condition;
-- What else can be shown: training of the required hours, an apprenticeship, an evaluated college.
alter table exam_entry_fact
  drop constraint exam_entry_fact_kind_check,
  add constraint exam_entry_fact_kind_check check
    (kind in ('WORK', 'CERTIFICATE', 'SCHOOLING', 'TITLE', 'TRAINING', 'APPRENTICESHIP')),
  drop constraint exam_entry_fact_schooling_check,
  add constraint exam_entry_fact_schooling_check check
    (schooling in ('VOCATIONAL', 'SENIOR_TECHNICIAN', 'COLLEGE', 'EVALUATED_COLLEGE'));
