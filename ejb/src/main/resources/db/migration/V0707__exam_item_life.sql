-- 试题审定: the life of an item version as steps that are only added; without a step it is a draft.
create table exam_item_step (
  id bigint primary key,
  item_version_id bigint not null references exam_item_version deferrable initially deferred,
  step int not null check (step >= 1),
  state text not null check (state in ('REVIEWED', 'APPROVED', 'RETIRED', 'COMPROMISED')),
  note text not null check (length(note) <= 500),
  by_account bigint not null,
  at timestamptz not null,
  unique (item_version_id, step),
  check (note <> '' or state in ('REVIEWED', 'APPROVED'))
);
create trigger exam_item_step_kept before update or delete on exam_item_step
  for each row execute function exam_never_changed();
-- What stood in the bank before there were reviews was drawn already: it stays as it was.
insert into exam_item_step (id, item_version_id, step, state, note, by_account, at)
  select nextval('shared_id'), id, 1, 'APPROVED', '评审制度启用前入库的试题', 0, created_at from exam_item_version;
-- Where each version stands.
create view exam_item_standing as
  select v.id as item_version_id, v.item_id, v.version, v.created_by,
         coalesce(s.state, 'DRAFT') as state, coalesce(s.step, 0) as step
  from exam_item_version v
  left join lateral (select state, step from exam_item_step where item_version_id = v.id
                     order by step desc limit 1) s on true;
-- Step by step, and nobody reviews or approves what he wrote.
create function exam_item_step_fits() returns trigger language plpgsql as $$
declare now_at exam_item_standing;
begin
  select * into now_at from exam_item_standing where item_version_id = new.item_version_id;
  if new.step <> now_at.step + 1
     or (new.state in ('REVIEWED', 'APPROVED') and new.by_account = now_at.created_by)
     or (new.state = 'REVIEWED' and now_at.state <> 'DRAFT')
     or (new.state = 'APPROVED' and now_at.state <> 'REVIEWED')
     or (new.state = 'RETIRED' and now_at.state in ('RETIRED', 'COMPROMISED'))
     or (new.state = 'COMPROMISED' and now_at.state = 'COMPROMISED') then
    raise exception 'version % cannot take step %', new.item_version_id, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_item_step_fits before insert on exam_item_step
  for each row execute function exam_item_step_fits();
create index exam_form_item_version on exam_form_item (item_version_id);
create index exam_attempt_form on exam_attempt (form_id);
-- 曝光上限与休眠期: how many candidates may meet an item, and how long it then rests.
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.item.exposure.max', 'WHOLE', 1, 1000000),
  ('exam.item.rest.days', 'WHOLE', 0, 3660);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.item.exposure.max', '1000', '2019-01-01', '同一试题最多可供多少名考生作答，国家标准未列，未核实', false),
  (nextval('shared_id'), 'exam.item.rest.days', '0', '2019-01-01', '试题使用后多少天内不再抽取（0 为不限），国家标准未列，未核实', false);
