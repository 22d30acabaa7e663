-- What one reader opened, and how far they came: paragraph place of places.
create table reader_opened (
  reader bigint not null,
  article bigint not null,
  first bigint not null,
  last bigint not null,
  place integer not null,
  places integer not null,
  moved bigint not null,
  finished integer not null,
  primary key (reader, article)
);

create index reader_opened_last on reader_opened (reader, last);

create table reader_saved (
  reader bigint not null,
  article bigint not null,
  at bigint not null,
  primary key (reader, article)
);

create index reader_saved_at on reader_saved (reader, at);

create table reader_tag (
  reader bigint not null,
  article bigint not null,
  tag_key text not null,
  tag text not null,
  primary key (reader, article, tag_key)
);

-- Read, or taken back: of an article and its copies the newest deed counts.
create table reader_read (
  reader bigint not null,
  article bigint not null,
  deed bigint not null,
  done integer not null,
  primary key (reader, article)
);

create index reader_read_deed on reader_read (reader, deed);

-- Grows with every deed that can change what is unread.
create table reader_version (
  reader bigint primary key,
  version bigint not null
);

create table reader_highlight (
  reader bigint not null,
  id bigint not null,
  article bigint not null,
  quote text not null,
  note text not null,
  at bigint not null,
  changed bigint not null,
  primary key (reader, id)
);

create index reader_highlight_article on reader_highlight (reader, article);

create table reader_appearance (
  reader bigint primary key,
  look text not null
);

-- How many readers, and not which: nobody is in this table.
create table reader_tally (
  day bigint not null,
  deed text not null,
  article bigint not null,
  readers integer not null,
  primary key (day, deed, article)
);
