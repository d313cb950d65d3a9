-- 试题分析: what the answers of a session say of a form and of its items; a later version supersedes.
create table exam_form_statistic (
  id bigint primary key,
  session_id bigint not null references exam_session,
  form_id bigint not null references exam_form,
  version int not null check (version >= 1),
  attempts int not null check (attempts >= 1),
  items int not null check (items >= 1),
  mean numeric(5, 2) not null check (mean between 0 and 100),
  deviation numeric(5, 2) not null check (deviation >= 0),
  alpha numeric(20, 4) check (alpha <= 1),
  error numeric(6, 2) check (error >= 0),
  computed_at timestamptz not null,
  unique (session_id, form_id, version),
  check ((alpha is null) = (error is null))
);
create trigger exam_form_statistic_kept before update or delete on exam_form_statistic
  for each row execute function exam_never_changed();
create table exam_item_statistic (
  id bigint primary key,
  session_id bigint not null references exam_session,
  form_id bigint not null references exam_form,
  item_version_id bigint not null references exam_item_version,
  version int not null check (version >= 1),
  item_no int not null check (item_no >= 1),
  attempts int not null check (attempts >= 1),
  facility int not null check (facility between 0 and 10000),
  discrimination int check (discrimination between -10000 and 10000),
  upper_lower int not null check (upper_lower between -10000 and 10000),
  median_seconds int check (median_seconds >= 0),
  options text not null check (jsonb_typeof(options::jsonb) = 'array'),
  computed_at timestamptz not null,
  unique (session_id, form_id, item_version_id, version),
  foreign key (session_id, form_id, version) references exam_form_statistic (session_id, form_id, version)
);
create index exam_item_statistic_item on exam_item_statistic (item_version_id);
create trigger exam_item_statistic_kept before update or delete on exam_item_statistic
  for each row execute function exam_never_changed();
