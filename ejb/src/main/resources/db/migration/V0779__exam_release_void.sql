-- 启封失效: a release is not of a form one of whose items is retired after it and before the exam; it is given anew.
create table exam_release_void (
  release_id bigint primary key references exam_paper_release,
  step_id bigint not null,
  voided_at timestamptz not null
);
create trigger exam_release_void_kept before update or delete on exam_release_void
  for each row execute function exam_never_changed();
create function exam_release_retired() returns trigger language plpgsql as $$
begin
  insert into exam_release_void (release_id, step_id, voided_at)
    select r.id, new.id, new.at
    from exam_item_version n
    join exam_item_version v on v.item_id = n.item_id and v.version <= n.version
    join exam_form_item f on f.item_version_id = v.id
    join exam_paper_release r on r.form_id = f.form_id
    join exam_session s on s.id = r.session_id and s.form_id = r.form_id
    where n.id = new.item_version_id and s.state = 'PLANNED' and s.opens_at > new.at
      and (v.id = n.id or exists (select 1 from exam_item_step a
           where a.item_version_id = n.id and a.state = 'APPROVED'))
    on conflict do nothing;
  return new;
end $$;
create trigger exam_release_retired after insert on exam_item_step
  for each row when (new.state = 'RETIRED') execute function exam_release_retired();
-- An officer's word stands once for a form, until it is void.
alter table exam_paper_release drop constraint exam_paper_release_session_id_form_id_officer_id_key;
create index exam_paper_release_of on exam_paper_release (session_id, form_id, officer_id);
create or replace function exam_paper_release_unknown() returns trigger language plpgsql as $$
begin
  perform 1 from exam_session s where s.id = new.session_id and s.form_id = new.form_id for update;
  if not found then
    raise exception 'form % is not that of session %', new.form_id, new.session_id
      using errcode = 'check_violation';
  end if;
  if exists (select 1 from exam_form_leak where form_id = new.form_id) then
    raise exception 'the form of session % holds an item that is known outside', new.session_id
      using errcode = 'check_violation';
  end if;
  if exists (select 1 from exam_paper_release r where r.session_id = new.session_id
       and r.form_id = new.form_id and r.officer_id = new.officer_id
       and not exists (select 1 from exam_release_void v where v.release_id = r.id)) then
    raise exception 'the officer has released the paper of session %', new.session_id
      using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create or replace function exam_attempt_released() returns trigger language plpgsql as $$
begin
  if (select count(*) from exam_paper_release r join exam_admission a on a.session_id = r.session_id
      join exam_session s on s.id = a.session_id
      where a.id = new.admission_id and r.form_id = s.form_id and s.form_id = new.form_id
        and s.state <> 'CANCELLED'
        and not exists (select 1 from exam_release_void v where v.release_id = r.id)) < 2 then
    raise exception 'the paper of attempt % is not released', new.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
