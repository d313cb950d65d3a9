-- 鉴定要素细目表: weights by range, number of items, minutes, mix of difficulty.
create table exam_blueprint (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  name text not null check (name <> ''),
  occupation text not null,
  level int not null check (level between 1 and 5),
  items int not null check (items between 1 and 200),
  minutes int not null check (minutes between 1 and 600),
  easy int not null check (easy >= 0),
  medium int not null check (medium >= 0),
  hard int not null check (hard >= 0),
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  drafted_by bigint not null,
  drafted_at timestamptz not null,
  published_by bigint,
  published_at timestamptz,
  check (easy + medium + hard = 100),
  check ((state = 'PUBLISHED') = (published_by is not null and published_at is not null)),
  check (published_by <> drafted_by)
);
create table exam_blueprint_weight (
  blueprint_id bigint not null references exam_blueprint,
  range_code text not null,
  weight int not null check (weight between 1 and 100),
  primary key (blueprint_id, range_code)
);
-- The weights of a published blueprint sum to exactly 100, whoever writes them.
create function exam_weights_sum() returns trigger language plpgsql as $$
begin
  if new.state = 'PUBLISHED'
     and (select coalesce(sum(weight), 0) from exam_blueprint_weight where blueprint_id = new.id) <> 100 then
    raise exception 'the weights of blueprint % do not sum to 100', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create constraint trigger exam_blueprint_weights after insert or update on exam_blueprint
  deferrable initially deferred for each row execute function exam_weights_sum();
-- 试卷: assembled from the seed, sealed by the digest of its bytes, which are ready before the start.
create table exam_form (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  blueprint_id bigint not null references exam_blueprint,
  seed bigint not null,
  paper bytea not null,
  paper_ko bytea not null,
  korean_items int not null check (korean_items >= 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  sealed_by bigint not null,
  sealed_at timestamptz not null,
  unique (blueprint_id, seed)
);
create table exam_form_item (
  form_id bigint not null references exam_form,
  item_no int not null check (item_no >= 1),
  item_version_id bigint not null references exam_item_version,
  primary key (form_id, item_no),
  unique (form_id, item_version_id)
);
-- 操作技能考核试卷: stations with criteria, as they came in.
create table exam_practical (
  id bigint primary key,
  code text not null unique,
  owner_id bigint not null,
  title text not null check (title <> ''),
  occupation text not null,
  level int not null check (level between 1 and 5),
  minutes int not null check (minutes between 1 and 600),
  rubric text not null check (jsonb_typeof(rubric::jsonb) = 'object'),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  created_by bigint not null,
  created_at timestamptz not null
);
