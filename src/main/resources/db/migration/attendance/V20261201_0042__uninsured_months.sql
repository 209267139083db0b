-- The worklist asks for the few months with hours outside the plan, however old they are: never by going through all of them.
create index attendance_month_uninsured on attendance_month (uninsured, status);
