-- 考核合格名单: whom a bureau's own course or examination found good, as its list says (DOMAIN 3.1):
-- 岗位培训合格证 of the health side, 专项职业能力证书 of the HR side.
create table certificate_pass_list (
  id bigint primary key,
  code text not null unique,
  issuer_id bigint not null,
  kind text not null check (kind in ('POST_TRAINING', 'SPECIAL_ABILITY')),
  title text not null check (title <> ''),
  -- The post, or the ability by its Chinese name.
  subject text not null check (subject <> ''),
  -- The ability in Korean, where it has such a name.
  subject_second text,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  -- The document by which the result was decided.
  basis text not null check (basis <> ''),
  kept_by bigint not null,
  kept_name text not null,
  kept_at timestamptz not null,
  withdrawn_by bigint,
  withdrawn_at timestamptz,
  check (kind <> 'POST_TRAINING' or (subject ~ '^[A-Z_]+$' and subject_second is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index certificate_pass_list_issuer on certificate_pass_list (issuer_id, id);

create table certificate_pass_line (
  id bigint primary key,
  list_id bigint not null references certificate_pass_list (id),
  person_id bigint not null,
  theory numeric check (theory >= 0),
  practice numeric check (practice >= 0),
  unique (list_id, person_id)
);
create index certificate_pass_line_person on certificate_pass_line (person_id);

-- A list is what was decided: it is taken back as a whole, never changed.
create function certificate_pass_list_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
     or to_jsonb(new) - '{withdrawn_by,withdrawn_at}'::text[]
        <> to_jsonb(old) - '{withdrawn_by,withdrawn_at}'::text[] then
    raise exception 'a list of who passed stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger certificate_pass_list_stays before update or delete on certificate_pass_list
  for each row execute function certificate_pass_list_stays();
create function certificate_pass_line_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a list of who passed stays as it is' using errcode = 'check_violation';
end $$;
create trigger certificate_pass_line_stays before update or delete on certificate_pass_line
  for each row execute function certificate_pass_line_stays();

alter table certificate_batch
  drop constraint certificate_batch_kind_check,
  add check (kind in ('SKILL_LEVEL', 'TRAINING_COMPLETION', 'POST_TRAINING', 'SPECIAL_ABILITY'));
-- 0: what certifies no level.
alter table certificate_batch_row
  drop constraint certificate_batch_row_level_check,
  add check (level between 0 and 5);

insert into standard_parameter_kind (key, form, codes) values
  ('certificate.post-training.second-language', 'CODE', 'EN KO'),
  ('certificate.special-ability.second-language', 'CODE', 'EN KO');
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'certificate.post-training.second-language', 'KO', '1900-01-01', '延政办发〔2022〕16号（国家通用语言文字在前，朝鲜语文在后）', true),
  (nextval('shared_id'), 'certificate.special-ability.second-language', 'KO', '1900-01-01', '延政办发〔2022〕16号（国家通用语言文字在前，朝鲜语文在后）', true);
