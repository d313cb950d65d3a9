-- 组长裁定: where assessors of a station are too far apart, the lead's points count. Superseded, never changed.
create table exam_station_decision (
  id bigint primary key,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  station text not null check (station <> ''),
  version int not null check (version >= 1),
  points int not null check (points >= 0),
  out_of int not null check (out_of >= 1),
  reason text not null check (reason <> ''),
  lead_id bigint not null,
  given_at timestamptz not null,
  unique (session_id, person_id, station, version),
  foreign key (session_id, person_id) references exam_admission (session_id, person_id),
  check (points <= out_of)
);
create trigger exam_station_decision_kept before update or delete on exam_station_decision
  for each row execute function exam_never_changed();
insert into standard_parameter_kind (key, form, least, most) values
  ('exam.practical.spread.percent', 'WHOLE', 0, 100),
  ('exam.outlier.batches', 'WHOLE', 1, 1000),
  ('exam.outlier.batches.days', 'WHOLE', 1, 366),
  ('exam.outlier.marking.seconds', 'WHOLE', 1, 3600),
  ('exam.outlier.pass-rate.points', 'WHOLE', 1, 100),
  ('exam.outlier.people.min', 'WHOLE', 1, 10000),
  ('exam.outlier.severity.points', 'WHOLE', 1, 100);
insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'exam.practical.spread.percent', '30', '2019-01-01', '同一站点考评员分差超过站点满分30%的由组长裁定（未核实）', false),
  (nextval('shared_id'), 'exam.outlier.batches', '25', '2019-01-01', '两个月内25个批次的通报案例，阈值未核实', false),
  (nextval('shared_id'), 'exam.outlier.batches.days', '61', '2019-01-01', '两个月内25个批次的通报案例，阈值未核实', false),
  (nextval('shared_id'), 'exam.outlier.marking.seconds', '15', '2019-01-01', '连续两份评分间隔的下限，本地设定，未核实', false),
  (nextval('shared_id'), 'exam.outlier.pass-rate.points', '25', '2019-01-01', '合格率与其他机构之差（百分点），本地设定，未核实', false),
  (nextval('shared_id'), 'exam.outlier.people.min', '30', '2019-01-01', '计算合格率和宽严度的最少份数，本地设定，未核实', false),
  (nextval('shared_id'), 'exam.outlier.severity.points', '15', '2019-01-01', '考评员与同场其他考评员之差（百分点），本地设定，未核实', false);
