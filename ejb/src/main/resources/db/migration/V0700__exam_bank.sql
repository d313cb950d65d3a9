-- 鉴定范围 and 鉴定点: the outline on which items hang; one outline per organisation, occupation, level.
create table exam_range (
  id bigint primary key,
  owner_id bigint not null,
  occupation text not null,
  level int not null check (level between 1 and 5),
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  name_ko text,
  weight int not null check (weight between 1 and 100),
  unique (owner_id, occupation, level, code)
);
create table exam_point (
  id bigint primary key,
  range_id bigint not null references exam_range deferrable initially deferred,
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  importance text not null check (importance in ('X', 'Y', 'Z')),
  unique (range_id, code)
);
-- 试题: its wording stands in versions; a version that was once stored is never changed.
create table exam_item (
  id bigint primary key,
  owner_id bigint not null,
  occupation text not null,
  level int not null check (level between 1 and 5),
  code text not null check (code <> ''),
  version int not null check (version >= 1),
  unique (owner_id, occupation, level, code)
);
create table exam_item_version (
  id bigint primary key,
  item_id bigint not null references exam_item deferrable initially deferred,
  version int not null check (version >= 1),
  type text not null check (type in ('SINGLE', 'MULTIPLE', 'TRUE_FALSE')),
  point_id bigint not null references exam_point deferrable initially deferred,
  importance text not null check (importance in ('X', 'Y', 'Z')),
  difficulty text not null check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
  stem text not null check (stem <> ''),
  options text not null check (jsonb_array_length(options::jsonb) between 2 and 5),
  answer_key text not null check (answer_key ~ '^A?B?C?D?E?$' and answer_key <> ''),
  source text not null check (source <> ''),
  stem_ko text,
  options_ko text check (jsonb_array_length(options_ko::jsonb) = jsonb_array_length(options::jsonb)),
  created_at timestamptz not null,
  created_by bigint not null,
  unique (item_id, version),
  check ((stem_ko is null) = (options_ko is null)),
  check (type = 'MULTIPLE' or length(answer_key) = 1),
  check (type <> 'MULTIPLE' or length(answer_key) >= 2),
  check (type <> 'TRUE_FALSE' or jsonb_array_length(options::jsonb) = 2)
);
create index exam_item_version_point on exam_item_version (point_id);
