-- Passkeys: the public half of a key whose other half never leaves its owner's device.
create table account_passkey (
  id bigint primary key,
  account bigint not null references account_person (id) on delete cascade,
  credential text not null unique,
  handle text not null,
  name text not null,
  data text not null,
  uses bigint not null,
  synced integer not null,
  since bigint not null,
  used bigint not null
);

create index account_passkey_account on account_passkey (account);

-- What a device is asked to sign, once and within minutes; 0 is the account of who is signing in.
create table account_challenge (
  key_hash text primary key,
  account bigint not null,
  handle text not null,
  expires bigint not null
);

create index account_challenge_expires on account_challenge (expires);
