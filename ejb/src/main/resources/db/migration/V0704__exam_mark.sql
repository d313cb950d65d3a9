-- 评分: superseded by the next version, never changed. Theory: no station, no assessor.
create table exam_mark (
  id bigint primary key,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  part text not null check (part in ('THEORY', 'PRACTICAL')),
  station text not null,
  assessor_id bigint not null,
  version int not null check (version >= 1),
  points int not null check (points >= 0),
  out_of int not null check (out_of >= 1),
  detail text not null,
  given_at timestamptz not null,
  unique (session_id, person_id, part, station, assessor_id, version),
  check (points <= out_of),
  check ((part = 'THEORY') = (station = '' and assessor_id = 0))
);
create trigger exam_mark_kept before update or delete on exam_mark
  for each row execute function exam_never_changed();
-- 成绩: published versions; the highest counts. A part without a score was not sat.
create table exam_result (
  id bigint primary key,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  version int not null check (version >= 1),
  theory_score numeric(4, 1) check (theory_score between 0 and 100),
  practical_score numeric(4, 1) check (practical_score between 0 and 100),
  outcome text not null check (outcome in ('PASSED', 'FAILED', 'ABSENT')),
  decided_at timestamptz not null,
  decided_by bigint not null,
  unique (session_id, person_id, version),
  check (outcome <> 'PASSED' or (theory_score is not null and practical_score is not null))
);
create index exam_result_person on exam_result (person_id);
create trigger exam_result_kept before update or delete on exam_result
  for each row execute function exam_never_changed();
