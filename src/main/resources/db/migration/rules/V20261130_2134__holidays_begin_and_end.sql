-- An administrator adds a holiday from a day on, or ends one: two who do so at once must notice each other.
alter table holiday add column version bigint not null default 0;
