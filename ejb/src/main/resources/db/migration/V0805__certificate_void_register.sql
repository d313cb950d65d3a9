-- The void register is read from its newest number on, however many were used.
create index certificate_number_void on certificate_number (voided_at, number) where fate = 'VOID';
