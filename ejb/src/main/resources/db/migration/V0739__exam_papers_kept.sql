-- 细目表草稿可以撤回: a draft is published or withdrawn, and then stays as it is.
alter table exam_blueprint
  add column withdrawn_by bigint,
  add column withdrawn_at timestamptz,
  drop constraint exam_blueprint_state_check,
  add constraint exam_blueprint_state_check check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  add check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null));
create function exam_blueprint_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'DRAFT'
     or to_jsonb(new) - '{state,published_by,published_at,withdrawn_by,withdrawn_at}'::text[]
        <> to_jsonb(old) - '{state,published_by,published_at,withdrawn_by,withdrawn_at}'::text[] then
    raise exception 'blueprint % stays as it is', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_blueprint_kept before update or delete on exam_blueprint
  for each row execute function exam_blueprint_kept();
-- Weights and cells come with the draft and are never changed.
create function exam_blueprint_open() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_blueprint where id = new.blueprint_id and state = 'DRAFT') then
    raise exception 'blueprint % is no draft', new.blueprint_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_blueprint_weight_open before insert on exam_blueprint_weight
  for each row execute function exam_blueprint_open();
create trigger exam_blueprint_cell_open before insert on exam_blueprint_cell
  for each row execute function exam_blueprint_open();
create trigger exam_blueprint_weight_kept before update or delete on exam_blueprint_weight
  for each row execute function exam_never_changed();
create trigger exam_blueprint_cell_kept before update or delete on exam_blueprint_cell
  for each row execute function exam_never_changed();
-- The items of a form come in the transaction that seals it, and none after it.
create function exam_form_item_sealed() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exam_form where id = new.form_id and xmin = pg_current_xact_id()::xid) then
    raise exception 'form % is sealed', new.form_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_form_item_sealed before insert on exam_form_item
  for each row execute function exam_form_item_sealed();
create trigger exam_form_item_kept before update or delete on exam_form_item
  for each row execute function exam_never_changed();
create trigger exam_practical_kept before update or delete on exam_practical
  for each row execute function exam_never_changed();
-- A session keeps its papers; once its results are published it stays published.
create function exam_session_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.form_id, new.practical_id, new.owner_id, new.occupation, new.level, new.minutes)
        is distinct from (old.form_id, old.practical_id, old.owner_id, old.occupation, old.level, old.minutes)
     or (old.state = 'PUBLISHED'
         and (new.state, new.published_by, new.published_at)
             is distinct from (old.state, old.published_by, old.published_at)) then
    raise exception 'session % keeps its papers and its publication', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_session_kept before update or delete on exam_session
  for each row execute function exam_session_kept();
-- 难度比例偏离提示: a note where the mix is far from 20/70/10.
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.mix.tolerance.percent', 'WHOLE', 0, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.mix.tolerance.percent', '10', '2019-01-01', '难度比例与 20/70/10 的允许相差，待考试机构核定', false);
