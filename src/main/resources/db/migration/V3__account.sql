create table account_account (
  name_key text primary key,
  name text not null,
  password_hash text not null,
  role text not null,
  since bigint not null
);
