-- What waits is found without a look at what was verified years ago.
create index attendance_month_waiting on attendance_month (status, month_start);
create index attendance_month_disputed on attendance_month (disputed, status);
create index day_report_by_kind on day_report (kind, day);
