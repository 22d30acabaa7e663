-- Articles in which their title says itself that it had been wrong; counted on its source card.
create table article_correction (
  article_id bigint primary key
);
