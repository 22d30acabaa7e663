-- Accounts get a number that never changes, and readers an address where mail reaches them.
create table account_person (
  id bigint primary key,
  name_key text not null unique,
  name text not null,
  address_key text not null,
  address text not null,
  password_hash text not null,
  role text not null,
  since bigint not null
);

create unique index account_person_address on account_person (address_key) where address_key <> '';

insert into account_person (id, name_key, name, address_key, address, password_hash, role, since)
select row_number() over (order by since, name_key), name_key, name, '', '', password_hash, role, since
from account_account;

insert into kit_sequence (name, last_value)
select 'account.person', count(*) from account_person
where true
on conflict (name) do nothing;

drop table account_account;

-- Who is signed in: the key itself is only in the browser.
create table account_session (
  id bigint primary key,
  key_hash text not null unique,
  account bigint not null references account_person (id) on delete cascade,
  way text not null,
  device text not null,
  began bigint not null,
  seen bigint not null
);

create index account_session_account on account_session (account);

-- One-time links: the key itself is only in the mail.
create table account_ticket (
  key_hash text primary key,
  kind text not null,
  account bigint not null,
  address_key text not null,
  address text not null,
  path text not null,
  expires bigint not null
);

create index account_ticket_address on account_ticket (address_key);
create index account_ticket_expires on account_ticket (expires);

-- Mail on its way out.
create table post_mail (
  id bigint primary key,
  at bigint not null,
  address_key text not null,
  address text not null,
  subject text not null,
  text text not null,
  html text not null,
  secret integer not null,
  state text not null,
  tries integer not null,
  why text not null
);

create index post_mail_address on post_mail (address_key);
create index post_mail_waiting on post_mail (state, id);
