-- 通知: one word to one holder about one certificate, written with the fact it is about; what became of it outside (DESIGN §2).
create table notice_message (
  id bigint primary key,
  code text not null unique,
  person_id bigint not null references identity_person (id),
  certificate_id bigint not null references certificate_certificate (id),
  matter text not null check (matter in ('ISSUED', 'REISSUED', 'SUSPENDED', 'RESTORED', 'REVOKED', 'SUPERSEDED')),
  written_at timestamptz not null,
  seen_at timestamptz,
  delivery text not null check (delivery in ('WAITING', 'SENT', 'GIVEN_UP')),
  tries int not null check (tries between 0 and 12),
  next_at timestamptz not null,
  ended_at timestamptz,
  given_up text check (given_up in ('NO_PHONE', 'REFUSED', 'AWAY', 'TOO_OLD')),
  last_answer text check (length(last_answer) <= 100),
  check ((delivery = 'WAITING') = (ended_at is null)),
  check ((delivery = 'GIVEN_UP') = (given_up is not null)),
  check (delivery <> 'SENT' or tries > 0),
  check ((tries = 0) = (last_answer is null)),
  check (delivery <> 'WAITING' or tries < 12)
);
create unique index notice_message_issued on notice_message (certificate_id) where matter = 'ISSUED';
create index notice_message_due on notice_message (next_at, id) where delivery = 'WAITING';
create index notice_message_person on notice_message (person_id, id);
create index notice_message_unread on notice_message (person_id) where seen_at is null;

-- What was sent or given up stays so; only its holder can still read it, once.
create function notice_message_ended() returns trigger language plpgsql as $$
begin
  raise exception 'message % has ended', old.code using errcode = 'check_violation';
end $$;
create trigger notice_message_stays before update on notice_message
  for each row when (old.delivery <> 'WAITING' and (new.delivery, new.tries, new.next_at, new.ended_at, new.given_up, new.last_answer)
    is distinct from (old.delivery, old.tries, old.next_at, old.ended_at, old.given_up, old.last_answer))
  execute function notice_message_ended();
create trigger notice_message_words before update on notice_message
  for each row when ((new.code, new.person_id, new.certificate_id, new.matter, new.written_at)
    is distinct from (old.code, old.person_id, old.certificate_id, old.matter, old.written_at)
    or (old.seen_at is not null and new.seen_at is distinct from old.seen_at))
  execute function notice_message_ended();
