create table organisation_body (
  id bigint primary key,
  code text not null unique,
  kind text not null check (kind in ('HR_BUREAU', 'HEALTH_BUREAU', 'SCHOOL', 'EVALUATION_ORGANISATION', 'OPERATOR', 'FACILITY')),
  name text not null check (name <> ''),
  name_ko text not null,
  uscc text unique check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  number_prefix text unique check (number_prefix ~ '^[YS][0-9]{12}$'),
  address text,
  phone text,
  facility_kind text check (facility_kind in ('NURSERY', 'KINDERGARTEN_CLASS', 'HOME_NURSERY', 'EMPLOYER_NURSERY')),
  operator_id bigint references organisation_body,
  recorded_at timestamptz not null,
  check (kind <> 'EVALUATION_ORGANISATION' or number_prefix is not null),
  check ((kind = 'FACILITY') = (facility_kind is not null))
);
create index organisation_body_operator on organisation_body (operator_id);

create table organisation_scope (
  id bigint primary key,
  body_id bigint not null references organisation_body,
  occupation text not null,
  level int not null check (level between 1 and 5),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  basis text not null,
  exclude using gist (body_id with =, occupation with =, level with =, daterange(valid_from, valid_to, '[]') with &&)
);

alter table identity_account add foreign key (organisation_id) references organisation_body;
