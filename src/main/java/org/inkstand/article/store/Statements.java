package org.inkstand.article.store;

/** The statements that a batch of articles is written with, one row of values each. */
final class Statements {
  private Statements() {}

  static final String BODY =
      """
      insert into article_body (article_id, html, body) values (?, ?, ?)
      on conflict (article_id) do update set html = excluded.html, body = excluded.body
      """;

  static final String REVISION =
      """
      insert into article_revision (article_id, number, at, headline, html, body)
      values (?, ?, ?, ?, ?, ?)
      on conflict (article_id, number) do nothing
      """;

  // What was prominent once stays so: a page that is fetched later says nothing of it.
  static final String ITEM =
      """
      insert into article_item (item_id, article_id, prominent) values (?, ?, ?)
      on conflict (item_id) do update
      set prominent = case
        when excluded.prominent > article_item.prominent then excluded.prominent
        else article_item.prominent end
      """;

  // The first article that bore a name keeps it: a later one with the same guid is another article.
  static final String KEY =
      """
      insert into article_key (title_id, name, article_id) values (?, ?, ?)
      on conflict (title_id, name) do nothing
      """;

  static final String CORRECTION =
      """
      insert into article_correction (article_id) values (?)
      on conflict (article_id) do nothing
      """;

  static final String PAGE =
      """
      insert into article_page (article_id, address, tries, next_try, reason)
      values (?, ?, 0, ?, '')
      on conflict (article_id) do update
      set address = excluded.address, tries = 0, next_try = excluded.next_try, reason = ''
      """;
}
