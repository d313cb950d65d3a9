-- Which bodies issue which kind, by which numbers (DOMAIN 3.1). A dated row; the newest begun counts.
create table certificate_kind_rule (
  id bigint primary key,
  kind text not null check (kind in ('SKILL_LEVEL', 'TRAINING_COMPLETION', 'POST_TRAINING', 'SPECIAL_ABILITY')),
  issuer text not null check (issuer in ('HR_BUREAU', 'HEALTH_BUREAU', 'SCHOOL', 'EVALUATION_ORGANISATION')),
  -- Only inside the occupations and levels for which the body is filed.
  filed boolean not null,
  numbering text not null check (numbering in ('ALLOCATED', 'LOCAL')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  citation text not null check (citation <> ''),
  confirmed boolean not null,
  unique (kind, issuer, valid_from),
  -- No government office has a hand in a skill-level certificate.
  check (kind <> 'SKILL_LEVEL' or (issuer = 'EVALUATION_ORGANISATION' and filed and numbering = 'ALLOCATED'))
);
insert into certificate_kind_rule (id, kind, issuer, filed, numbering, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'SKILL_LEVEL', 'EVALUATION_ORGANISATION', true, 'ALLOCATED', '1900-01-01', '人社鉴发〔2021〕1号（评价机构自行印制、颁发，政府部门不参与监制）', true),
  (nextval('shared_id'), 'TRAINING_COMPLETION', 'SCHOOL', true, 'LOCAL', '1900-01-01', '人社部发〔2024〕5号（培训机构发放；编号样式由省级确定）', false),
  (nextval('shared_id'), 'POST_TRAINING', 'HEALTH_BUREAU', false, 'LOCAL', '1900-01-01', '国卫人口发〔2019〕58号（妇幼保健机构组织培训并考核；编号样式待卫健部门确认）', false),
  (nextval('shared_id'), 'SPECIAL_ABILITY', 'HR_BUREAU', false, 'LOCAL', '1900-01-01', '专项职业能力考核（编号样式待人社部门确认）', false);

-- 证书模板: how certificates look. A version is never changed; a later one supersedes it from its day.
create table certificate_template (
  id bigint primary key,
  code text not null unique,
  kind text not null check (kind in ('SKILL_LEVEL', 'TRAINING_COMPLETION', 'POST_TRAINING', 'SPECIAL_ABILITY')),
  -- Null: it came with the product and holds for every issuer that has none of its own.
  issuer_id bigint,
  version int not null check (version >= 1),
  -- Null: kept with the product.
  design text check (length(design) between 2 and 700000),
  valid_from date not null,
  state text not null check (state in ('SUBMITTED', 'APPROVED', 'SENT_BACK')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check ((issuer_id is null) = (design is null)),
  check (issuer_id is not null or (version = 1 and state = 'APPROVED')),
  check (decided_by <> proposed_by),
  check ((decided_by is null) = (decided_at is null)),
  check (issuer_id is null or (state = 'SUBMITTED') = (decided_by is null))
);
create unique index certificate_template_version on certificate_template (kind, coalesce(issuer_id, 0), version);
-- One waits at a time.
create unique index certificate_template_waits on certificate_template (kind, issuer_id) where state = 'SUBMITTED';

create function certificate_template_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'SUBMITTED'
     or (new.kind, new.version, new.valid_from) is distinct from (old.kind, old.version, old.valid_from)
     or new.issuer_id is distinct from old.issuer_id or new.design is distinct from old.design then
    raise exception 'a version of a template stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger certificate_template_stays before update or delete on certificate_template
  for each row execute function certificate_template_stays();

insert into certificate_template (id, code, kind, version, valid_from, state, proposed_by, proposed_at) values
  (nextval('shared_id'), 'BUILT-IN-SKILL-LEVEL', 'SKILL_LEVEL', 1, '1900-01-01', 'APPROVED', '-', '2000-01-01 00:00:00+08'),
  (nextval('shared_id'), 'BUILT-IN-TRAINING-COMPLETION', 'TRAINING_COMPLETION', 1, '1900-01-01', 'APPROVED', '-', '2000-01-01 00:00:00+08'),
  (nextval('shared_id'), 'BUILT-IN-POST-TRAINING', 'POST_TRAINING', 1, '1900-01-01', 'APPROVED', '-', '2000-01-01 00:00:00+08'),
  (nextval('shared_id'), 'BUILT-IN-SPECIAL-ABILITY', 'SPECIAL_ABILITY', 1, '1900-01-01', 'APPROVED', '-', '2000-01-01 00:00:00+08');

-- By which version a certificate is printed: a re-print is the same paper.
alter table certificate_certificate add column template_id bigint references certificate_template;
update certificate_certificate c set template_id =
  (select t.id from certificate_template t where t.kind = c.kind and t.issuer_id is null)
where c.origin = 'ISSUED';
alter table certificate_certificate add check ((origin = 'ISSUED') = (template_id is not null));
create index certificate_certificate_template on certificate_certificate (template_id);
