-- 更正: another name belongs on a certificate. A new one takes its place, says the same and rests on the same.
alter table certificate_certificate
  add column supersedes bigint unique references certificate_certificate (id),
  -- The first of those that took each other's place.
  add column original_id bigint references certificate_certificate (id),
  add check (supersedes <> id),
  add check ((supersedes is null) = (original_id is null)),
  add check (supersedes is null or origin = 'ISSUED');
-- A training or result is certified once; what corrects that certificate certifies the same.
alter table certificate_certificate drop constraint certificate_certificate_ground_key;
create unique index certificate_certificate_certified on certificate_certificate (ground) where supersedes is null;
create index certificate_certificate_ground on certificate_certificate (ground);
create index certificate_batch_row_ground on certificate_batch_row (ground);

create table certificate_correction (
  id bigint primary key,
  code text not null unique,
  certificate_id bigint not null references certificate_certificate (id),
  issuer_id bigint not null,
  cause text not null check (cause in ('CHANGED', 'MISTYPED')),
  name text not null check (name <> ''),
  korean_name text check (korean_name <> ''),
  document text not null check (document <> ''),
  decision text not null check (decision <> ''),
  state text not null check (state in ('PREPARED', 'DONE', 'WITHDRAWN')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  new_number text unique references certificate_certificate (number),
  -- Two people of the issuer.
  check (decided_by <> proposed_by),
  check ((decided_by is null) = (decided_at is null)),
  check ((state = 'DONE') = (decided_by is not null)),
  check ((state = 'DONE') = (new_number is not null))
);
create index certificate_correction_issuer on certificate_correction (issuer_id, id);
create index certificate_correction_certificate on certificate_correction (certificate_id);
create unique index certificate_correction_open on certificate_correction (certificate_id) where state = 'PREPARED';
create unique index certificate_correction_done on certificate_correction (certificate_id) where state = 'DONE';

-- Who takes another's place says the same of the same person, and the other ends in the same transaction.
create function certificate_supersedes() returns trigger language plpgsql as $$
begin
  if new.supersedes is null then
    return null;
  end if;
  if not exists (select 1 from certificate_certificate c where c.id = new.supersedes
      and (c.person_id, c.kind, c.issuer_id, c.issued_on, c.ground)
        = (new.person_id, new.kind, new.issuer_id, new.issued_on, new.ground)
      and (c.occupation, c.level, c.post, c.expires_on)
        is not distinct from (new.occupation, new.level, new.post, new.expires_on)
      and coalesce(c.original_id, c.id) = new.original_id) then
    raise exception 'it takes the place of another certificate' using errcode = 'check_violation';
  end if;
  if not exists (select 1 from certificate_event e where e.certificate_id = new.supersedes
      and e.state = 'SUPERSEDED') then
    raise exception 'what it takes the place of still stands' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger certificate_supersedes after insert or update on certificate_certificate
  deferrable initially deferred for each row execute function certificate_supersedes();

-- Nothing is superseded by nothing.
create function certificate_superseded() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from certificate_certificate c where c.supersedes = new.certificate_id) then
    raise exception 'nothing takes its place' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger certificate_superseded after insert or update on certificate_event
  deferrable initially deferred for each row when (new.state = 'SUPERSEDED')
  execute function certificate_superseded();
