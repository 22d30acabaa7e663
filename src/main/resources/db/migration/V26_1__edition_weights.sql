-- How much each signal of the ranking counts, where it is not 1: name:factor, by commas. Rows are only added, the newest holds.
create table edition_weights (
  number bigint primary key,
  factors text not null,
  at bigint not null
);
