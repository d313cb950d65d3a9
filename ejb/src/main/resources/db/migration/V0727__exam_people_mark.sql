-- 人工评卷: two markers blind to each other, a third where they are too far apart. Given once.
create table exam_people_mark (
  id bigint primary key,
  attempt_id bigint not null references exam_attempt,
  item_no int not null check (item_no between 1 and 200),
  turn int not null check (turn between 1 and 3),
  marker_id bigint not null,
  points int not null check (points >= 0),
  out_of int not null check (out_of >= 1),
  note text not null,
  given_at timestamptz not null,
  unique (attempt_id, item_no, turn),
  unique (attempt_id, item_no, marker_id),
  check (points <= out_of)
);
create trigger exam_people_mark_kept before update or delete on exam_people_mark
  for each row execute function exam_never_changed();
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.people.tolerance.percent', 'WHOLE', 0, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.people.tolerance.percent', '20', '2019-01-01', '人工评卷两人分差超过题分20%的由第三人裁定（阅卷惯例，未核实）', false);
