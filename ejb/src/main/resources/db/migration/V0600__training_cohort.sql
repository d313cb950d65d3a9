create table training_cohort (
  id bigint primary key,
  code text not null unique,
  school_id bigint not null references organisation_body,
  occupation text not null references standard_occupation,
  level int not null check (level between 1 and 5),
  standard_edition text not null references standard_edition,
  theory_hours int not null check (theory_hours >= 0),
  practice_hours int not null check (practice_hours >= 0),
  title text not null check (title <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'RUNNING', 'FINISHED', 'CANCELLED')),
  tasks text not null,
  closing_reason text,
  opened_at timestamptz not null,
  version bigint not null,
  check ((state = 'CANCELLED') = (closing_reason is not null))
);
create index training_cohort_school on training_cohort (school_id, id);

create table training_application (
  id bigint primary key,
  cohort_id bigint not null references training_cohort,
  round int not null check (round >= 1),
  plan text not null check (plan <> ''),
  teachers text not null check (teachers <> ''),
  resources text not null check (resources <> ''),
  assessment_scheme text not null check (assessment_scheme <> ''),
  trainees int not null check (trainees > 0),
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by bigint not null,
  due_on date not null check (due_on >= sent_on),
  due_provisional boolean not null,
  answer text check (answer in ('ACCEPTED', 'RETURNED')),
  answer_reasons text,
  answered_at timestamptz,
  answered_by bigint,
  unique (cohort_id, round),
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'RETURNED' or answer_reasons <> '')
);
-- One application of a cohort waits at a time.
create unique index training_application_waiting on training_application (cohort_id) where answer is null;

create table training_roster (
  id bigint primary key,
  code text not null unique,
  cohort_id bigint not null references training_cohort,
  file_name text not null,
  content_sealed bytea not null,
  state text not null check (state in ('PREVIEW', 'COMMITTED', 'UNDONE')),
  rows_accepted int not null check (rows_accepted >= 0),
  rows_rejected int not null check (rows_rejected >= 0),
  uploaded_on date not null,
  uploaded_at timestamptz not null,
  uploaded_by bigint not null,
  committed_at timestamptz,
  undone_at timestamptz,
  check (state <> 'COMMITTED' or committed_at is not null),
  check ((state = 'UNDONE') = (undone_at is not null))
);
create index training_roster_cohort on training_roster (cohort_id, id);

create table training_trainee (
  id bigint primary key,
  code text not null unique,
  cohort_id bigint not null references training_cohort,
  roster_id bigint not null references training_roster,
  row_number int not null check (row_number >= 1),
  person_id bigint not null references identity_person,
  occupation text not null,
  level int not null,
  trainee_group text not null check (trainee_group in ('REGISTERED_UNEMPLOYED', 'HARD_TO_EMPLOY', 'RURAL_MIGRANT', 'POVERTY_ALLEVIATED', 'GRADUATE_YEAR', 'NOT_CONTINUING_SCHOOL', 'EMPLOYEE', 'RELEASED_PRISONER', 'OTHER')),
  education text check (education in ('JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'SECONDARY_VOCATIONAL', 'COLLEGE', 'BACHELOR', 'HIGHER')),
  state text not null check (state in ('ENROLLED', 'UNDONE', 'DROPPED_OUT')),
  counted boolean not null,
  enrolled_at timestamptz not null,
  dropped_on date,
  drop_reason text,
  check (not counted or state = 'ENROLLED'),
  check ((state = 'DROPPED_OUT') = (dropped_on is not null and drop_reason is not null))
);
create unique index training_trainee_once on training_trainee (cohort_id, person_id) where state = 'ENROLLED';
-- Nobody is enrolled twice for one occupation and level, whoever the provider is (rule 11).
create unique index training_trainee_counted on training_trainee (person_id, occupation, level) where counted;
create index training_trainee_person on training_trainee (person_id);
create index training_trainee_roster on training_trainee (roster_id);

insert into standard_parameter (id, key, value, valid_from, citation, confirmed) values
  (nextval('shared_id'), 'training.class-size.max', '50', '2020-01-01', '班额通常不超过50人；未见于所读文件，未核实', false),
  (nextval('shared_id'), 'training.opening.answer-days', '5', '2020-01-01', '开班申请5个工作日内答复（他市流程）；延边州办法该条未读到，未核实', false),
  (nextval('shared_id'), 'training.opening.days-ahead', '15', '2020-01-01', '开班前15日提出申请（他市流程）；延边州办法该条未读到，未核实', false),
  (nextval('shared_id'), 'training.day.hours.max', '7', '2020-01-01', '每天最多计7学时（湖南）；本地规定未读到，未核实', false),
  (nextval('shared_id'), 'training.attendance.percent', '80', '2020-01-01', '出勤率80%；未见于所读文件，未核实', false),
  (nextval('shared_id'), 'training.assessment.pass-mark', '60', '2020-01-01', '结业考核每部分60分合格（参照国家职业标准），未核实', false);
