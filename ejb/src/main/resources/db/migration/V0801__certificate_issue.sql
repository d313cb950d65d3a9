-- A physical copy: the file as issued, under its own print serial.
create sequence certificate_print_serial;
create table certificate_copy (
  id bigint primary key,
  certificate_id bigint not null references certificate_certificate (id),
  print_serial text not null unique,
  pdf bytea not null,
  printed_at timestamptz not null
);
create index certificate_copy_certificate on certificate_copy (certificate_id);

create table certificate_batch (
  id bigint primary key,
  code text not null unique,
  kind text not null check (kind in ('SKILL_LEVEL', 'TRAINING_COMPLETION')),
  issuer_id bigint not null,
  source text not null,
  state text not null check (state in ('PREPARED', 'ISSUING', 'ISSUED', 'WITHDRAWN')),
  prepared_by bigint not null,
  prepared_name text not null,
  prepared_at timestamptz not null,
  signed_by bigint,
  signed_name text,
  signed_at timestamptz,
  -- Two people of the issuer.
  check (signed_by <> prepared_by),
  check ((signed_by is null) = (signed_at is null)),
  check ((state in ('ISSUING', 'ISSUED')) = (signed_by is not null))
);
create index certificate_batch_issuer on certificate_batch (issuer_id, id);
create unique index certificate_batch_open on certificate_batch (issuer_id, source) where state in ('PREPARED', 'ISSUING');

create table certificate_batch_row (
  id bigint primary key,
  batch_id bigint not null references certificate_batch (id),
  ground text not null,
  person_id bigint not null,
  occupation text not null,
  level integer not null check (level between 1 and 5),
  theory numeric check (theory >= 0),
  practice numeric check (practice >= 0),
  from_day date,
  to_day date check (to_day >= from_day),
  state text not null check (state in ('READY', 'REFUSED', 'ISSUED', 'FAILED')),
  reasons text not null,
  number text references certificate_certificate (number),
  unique (batch_id, ground),
  check ((state = 'ISSUED') = (number is not null))
);

-- The national notice allows Chinese with English; it is silent about Korean, so Korean waits for a word of the bureau.
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'certificate.skill-level.second-language', 'EN', '1900-01-01', '人社鉴发〔2021〕1号（可中英文对照；未提及朝鲜文）', false),
  (nextval('shared_id'), 'certificate.training-completion.second-language', 'KO', '1900-01-01', '延政办发〔2022〕16号（国家通用语言文字在前，朝鲜语文在后）', true);
