-- What is about one person has a key of its own, wrapped by that person's lock; null: sealed with the key of all files.
alter table document_content add column wrapped_key varbinary(600);
