-- 撤回: two officers take back what was approved and has not begun; the row stays, with its time.
alter table standard_proposal drop constraint standard_proposal_kind_check;
alter table standard_proposal add constraint standard_proposal_kind_check
  check (kind in ('PARAMETER', 'WORKING_DAY', 'CALENDAR_YEAR', 'LEAST_LEVEL', 'WITHDRAWAL'));
alter table standard_proposal drop constraint standard_proposal_state_check;
alter table standard_proposal add constraint standard_proposal_state_check
  check (state in ('PROPOSED', 'APPROVED', 'DISMISSED', 'WITHDRAWN'));
alter table standard_proposal add check (state <> 'WITHDRAWN' or kind in ('PARAMETER', 'LEAST_LEVEL'));

-- What has begun counts for good.
alter table standard_parameter
  add check (withdrawn_at < valid_from::timestamp at time zone 'Asia/Shanghai');
alter table standard_post_need
  add check (withdrawn_at < valid_from::timestamp at time zone 'Asia/Shanghai');
