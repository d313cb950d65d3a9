-- 组长回避: a relative decides nothing either; the next by lot does. What a re-check corrects stays the lead's by name.
create function exam_decision_unrelated() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exam_relation r where r.account_id = new.lead_id and r.person_id = new.person_id) then
    raise exception 'a relative decides' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger exam_decision_unrelated before insert on exam_station_decision
  for each row when (new.basis = '') execute function exam_decision_unrelated();
-- In a review the chair decides, or a member where the chair is the candidate's relative.
create or replace function exam_station_decision_chair() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from exam_review_panel p where p.session_id = new.session_id and (p.chair_id = new.lead_id
      or exists (select 1 from exam_review_member m where m.panel_id = p.id and m.account_id = new.lead_id)
        and exists (select 1 from exam_relation r where r.account_id = p.chair_id and r.person_id = new.person_id))
  ) then
    raise exception 'not the chair of the review panel' using errcode = 'check_violation';
  end if;
  return new;
end $$;
