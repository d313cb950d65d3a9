-- 答案签记: of each answer that counted at the hand-in a short code that only the server can make, so that who
-- checks a receipt later is told which answers are not the ones that were handed in.
alter table exam_attempt
  add column answer_seals text check (answer_seals ~ '^[0-9]{1,3}:[0-9a-f]{16}( [0-9]{1,3}:[0-9a-f]{16})*$|^$'),
  add check (state = 'FINISHED' or answer_seals is null);
