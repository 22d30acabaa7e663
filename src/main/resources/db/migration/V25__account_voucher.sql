-- Who vouches for an account: a provider's own number for somebody there (OpenID Connect: iss, sub).
create table account_voucher (
  id bigint primary key,
  account bigint not null references account_person (id) on delete cascade,
  issuer text not null,
  subject text not null,
  name text not null,
  since bigint not null,
  used bigint not null,
  unique (issuer, subject)
);

create index account_voucher_account on account_voucher (account);

-- Browsers on their way to a provider and back, for minutes; 0 is the account of who is signing in.
create table account_errand (
  key_hash text primary key,
  browser_hash text not null,
  account bigint not null,
  nonce text not null,
  verifier text not null,
  path text not null,
  expires bigint not null
);

create index account_errand_expires on account_errand (expires);
