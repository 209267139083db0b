-- A day on which several devices did not know of each other has many last words; who settles it names them all.
alter table day_report modify based_on varchar(2000) not null;
