-- Pictures of articles that were taken back: the image door fetches them no more. A door's address is too long for an
-- index of its own and stands here as a digest.
create table article_shut_picture (
  door text primary key
);
