-- 双向细目表: weights by range and type, shares of importance, expected time, option order.
alter table exam_blueprint
  add column core int check (core between 0 and 100),
  add column general int check (general between 0 and 100),
  add column auxiliary int check (auxiliary between 0 and 100),
  add column expected_minutes int check (expected_minutes between 1 and 600),
  add column shuffle_options boolean not null default true,
  add check (expected_minutes <= minutes),
  add check ((core is null) = (general is null) and (core is null) = (auxiliary is null)),
  add check (core + general + auxiliary = 100);
create table exam_blueprint_cell (
  blueprint_id bigint not null references exam_blueprint,
  cell text not null check (cell ~ '^.+/[A-Z_]+$'),
  weight int not null check (weight between 1 and 100),
  primary key (blueprint_id, cell)
);
-- Where a published blueprint has cells, those of each range sum to its weight, whoever writes them.
create function exam_cells_sum() returns trigger language plpgsql as $$
begin
  if new.state = 'PUBLISHED' and exists (
    select 1
    from (select range_code, weight from exam_blueprint_weight where blueprint_id = new.id) w
    full join (select substring(cell from '^(.+)/[A-Z_]+$') as range_code, sum(weight) as weight
               from exam_blueprint_cell where blueprint_id = new.id group by 1) c using (range_code)
    where w.weight is distinct from c.weight
      and exists (select 1 from exam_blueprint_cell where blueprint_id = new.id)) then
    raise exception 'the cells of blueprint % do not sum to its weights', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create constraint trigger exam_blueprint_cells after insert or update on exam_blueprint
  deferrable initially deferred for each row execute function exam_cells_sum();
-- 平行试卷: forms of one seed, sealed together, with the report of how far they are equal.
create table exam_form_set (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  blueprint_id bigint not null references exam_blueprint,
  seed bigint not null,
  forms int not null check (forms between 2 and 100),
  overlap int not null check (overlap >= 0),
  tolerance int not null check (tolerance >= 0),
  report text not null check (jsonb_array_length(report::jsonb -> 'forms') = forms),
  sealed_by bigint not null,
  sealed_at timestamptz not null,
  unique (blueprint_id, seed)
);
create trigger exam_form_set_kept before update or delete on exam_form_set
  for each row execute function exam_never_changed();
alter table exam_form
  add column set_id bigint references exam_form_set,
  add column set_no int check (set_no >= 1),
  add check ((set_id is null) = (set_no is null)),
  add unique (set_id, set_no);
