-- 整体评定: a judgement of the whole performance in five steps; it stands beside the sum and never changes it.
alter table exam_mark
  add column rating text check (rating in ('UNABLE', 'WEAK', 'BORDERLINE', 'SOUND', 'OUTSTANDING')),
  add constraint exam_mark_rated check (part = 'PRACTICAL' or rating is null);
-- 考评记录: what an assessor gave, one criterion or the rating ('' = the rating) at a time; added, never changed.
-- A code is made where it was given, so that what is sent twice is taken once; each follows one at most.
create table exam_station_entry (
  id bigint primary key,
  session_id bigint not null references exam_session,
  person_id bigint not null,
  station text not null check (station <> ''),
  assessor_id bigint not null,
  seq int not null check (seq >= 1),
  code text not null check (code ~ '^[0-9A-Za-z-]{8,40}$'),
  follows text,
  criterion text not null,
  points int check (points >= 0),
  rating text check (rating in ('UNABLE', 'WEAK', 'BORDERLINE', 'SOUND', 'OUTSTANDING')),
  waited_seconds int not null check (waited_seconds between 0 and 86400),
  mark_version int check (mark_version >= 1),
  given_at timestamptz not null,
  unique (session_id, assessor_id, seq),
  unique (session_id, assessor_id, code),
  foreign key (session_id, person_id) references exam_admission (session_id, person_id),
  foreign key (session_id, assessor_id, follows)
    references exam_station_entry (session_id, assessor_id, code),
  check ((criterion = '') = (rating is not null)),
  check ((criterion <> '') = (points is not null))
);
create unique index exam_station_entry_followed on exam_station_entry
  (session_id, assessor_id, person_id, station, criterion, coalesce(follows, ''));
create trigger exam_station_entry_kept before update or delete on exam_station_entry
  for each row execute function exam_never_changed();
-- What was given as whole sheets before stands as entries, too.
insert into exam_station_entry (id, session_id, person_id, station, assessor_id, seq, code, criterion, points,
  waited_seconds, mark_version, given_at)
select nextval('shared_id'), m.session_id, m.person_id, m.station, m.assessor_id,
  row_number() over (partition by m.session_id, m.assessor_id order by m.id, c.no),
  'sheet-' || m.id || '-' || c.no, c.key, c.value::int, 0, m.version, m.given_at
from exam_mark m, jsonb_each_text(m.detail::jsonb) with ordinality as c (key, value, no)
where m.part = 'PRACTICAL' and not exists (
  select 1 from exam_mark n where n.session_id = m.session_id and n.person_id = m.person_id
    and n.part = m.part and n.station = m.station and n.assessor_id = m.assessor_id and n.version > m.version);
