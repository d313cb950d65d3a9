-- 组长裁定的依据: empty as the lead gave it; the re-check that put it right, which keeps whose decision it was.
alter table exam_station_decision
  add column basis text not null default '',
  add check (basis = '' or version > 1);
alter table exam_station_decision alter column basis drop default;
