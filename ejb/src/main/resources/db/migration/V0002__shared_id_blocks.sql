-- Blocks of 1,000 instead of 50: a thousand candidates who start in one moment waited for each other's blocks.
alter sequence shared_id increment by 1000;
