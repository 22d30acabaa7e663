-- Who may read members' titles, and until when. Whose: a number of account_person.
create table member_membership (
  account bigint primary key,
  trial_began bigint not null,
  trial_ends bigint not null,
  granted_until bigint not null,
  told_for bigint not null
);

create index member_membership_ends on member_membership (trial_ends, granted_until);
