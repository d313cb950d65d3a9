-- 参数种类: what each parameter may hold. A key without a kind does not exist: who brings a new
-- parameter brings its kind in the same script, before its first row.
create table standard_parameter_kind (
  key text primary key check (length(key) between 1 and 100),
  form text not null check (form in ('WHOLE', 'CODE')),
  least int check (least >= 0),
  most int check (most <= 999999999),
  codes text not null default '',
  check ((form = 'WHOLE') = (least is not null)),
  check ((least is null) = (most is null)),
  check (least <= most),
  check ((form = 'CODE') = (codes <> ''))
);
insert into standard_parameter_kind (key, form, codes) values
  ('certificate.skill-level.second-language', 'CODE', 'EN KO'),
  ('certificate.training-completion.second-language', 'CODE', 'EN KO');
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.assessors.min', 'WHOLE', 1, 99),
  ('exam.pass.min', 'WHOLE', 1, 100),
  ('exam.theory.minutes.min', 'WHOLE', 1, 600),
  ('filing.conformity.working-days', 'WHOLE', 1, 250),
  ('filing.cook.places', 'WHOLE', 1, 1000),
  ('filing.home.places', 'WHOLE', 1, 100),
  ('filing.home.places-per-carer', 'WHOLE', 1, 100),
  ('filing.ratio.INFANT', 'WHOLE', 1, 100),
  ('filing.ratio.JUNIOR_TODDLER', 'WHOLE', 1, 100),
  ('filing.ratio.MIXED', 'WHOLE', 1, 100),
  ('filing.ratio.SENIOR_TODDLER', 'WHOLE', 1, 100),
  ('filing.receipt.working-days', 'WHOLE', 1, 250),
  ('filing.size.INFANT', 'WHOLE', 1, 100),
  ('filing.size.JUNIOR_TODDLER', 'WHOLE', 1, 100),
  ('filing.size.MIXED', 'WHOLE', 1, 100),
  ('filing.size.SENIOR_TODDLER', 'WHOLE', 1, 100),
  ('filing.task.working-days', 'WHOLE', 1, 250),
  ('registry.health-certificate.months', 'WHOLE', 1, 120),
  ('registry.record-check.months', 'WHOLE', 1, 120),
  ('subsidy.objection.days', 'WHOLE', 1, 250),
  ('subsidy.payment.days', 'WHOLE', 1, 250),
  ('subsidy.publicity.days', 'WHOLE', 1, 250),
  ('subsidy.review.days', 'WHOLE', 1, 250),
  ('training.assessment.pass-mark', 'WHOLE', 0, 100),
  ('training.attendance.percent', 'WHOLE', 0, 100),
  ('training.class-size.max', 'WHOLE', 1, 1000),
  ('training.day.hours.max', 'WHOLE', 1, 24),
  ('training.online.answer-seconds', 'WHOLE', 1, 3600),
  ('training.online.characters-per-minute', 'WHOLE', 1, 10000),
  ('training.online.daily-minutes', 'WHOLE', 1, 1440),
  ('training.online.gap-seconds', 'WHOLE', 1, 3600),
  ('training.online.question-seconds', 'WHOLE', 1, 86400),
  ('training.opening.answer-days', 'WHOLE', 1, 250),
  ('training.opening.days-ahead', 'WHOLE', 0, 366);
alter table standard_parameter add foreign key (key) references standard_parameter_kind;

create function standard_value_fits() returns trigger language plpgsql as $$
declare
  kind standard_parameter_kind;
begin
  select * into kind from standard_parameter_kind where key = new.key;
  if kind.form = 'CODE' then
    if not new.value = any (string_to_array(kind.codes, ' ')) then
      raise exception '% is none of %', new.key, kind.codes using errcode = 'check_violation';
    end if;
  elsif new.value !~ '^(0|[1-9][0-9]{0,8})$' then
    raise exception '% is no whole number', new.key using errcode = 'check_violation';
  elsif new.value::int not between kind.least and kind.most then
    raise exception '% is out of bounds', new.key using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger standard_parameter_fits before insert or update of key, value on standard_parameter
  for each row execute function standard_value_fits();
