-- What editors said about which articles are one story. Articles that leave are listed, numbers with blanks between, and the
-- story that they opened stands in other once that is done; without articles, other is what became part of the story.
create table story_ruling (
  number bigint primary key,
  story bigint not null,
  other bigint not null,
  articles text not null,
  done integer not null
);

create index story_ruling_done on story_ruling (done, number);
