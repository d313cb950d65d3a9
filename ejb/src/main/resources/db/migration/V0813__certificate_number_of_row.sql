-- A number is taken for a row; issuing that was broken off goes on with the number that its row has.
alter table certificate_number
  add column row_id bigint references certificate_batch_row (id),
  add check (row_id is null or series is not null);
create unique index certificate_number_of_row on certificate_number (row_id) where fate = 'TAKEN';
