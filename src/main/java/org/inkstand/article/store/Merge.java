package org.inkstand.article.store;

import java.time.Instant;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Picture;

/**
 * What becomes of an article when it is announced again.
 *
 * <p>The first feed that announced it speaks for it: its words replace the old ones, and when they
 * differ a revision is kept. Other feeds that announce it too only fill what is missing. A whole
 * text is never replaced by a summary; a summary that becomes a whole text is the same version,
 * read further.
 *
 * @param article as it is now
 * @param body its words now
 * @param revised whether readers should see that it changed
 * @param changed whether there is anything to write
 */
record Merge(Article article, ArticleBody body, boolean revised, boolean changed) {

  static Merge of(Article old, ArticleBody oldBody, ArticleDraft draft, boolean firstVoice) {
    Article said = draft.article();
    boolean readFurther = said.whole() && !old.whole();
    boolean keepsBody = old.whole() && !said.whole();
    if (!firstVoice) {
      Article filled = filled(old, readFurther ? said : old, said);
      return new Merge(
          filled, readFurther ? draft.body() : oldBody, false, readFurther || !filled.equals(old));
    }
    ArticleBody body = keepsBody ? oldBody : draft.body();
    boolean headlineChanged = !same(old.headline(), said.headline());
    boolean wordsChanged = !keepsBody && !readFurther && !same(oldBody.text(), body.text());
    boolean revised = headlineChanged || wordsChanged;
    Instant updated = revised ? changedAt(old, said) : old.updated();
    Article words = keepsBody ? old : said;
    Article head = head(old, said, words);
    Article now = head.as(old.id(), old.revision() + (revised ? 1 : 0), updated);
    boolean changed = !now.equals(old) || !body.equals(oldBody);
    return new Merge(now, body, revised, changed);
  }

  /** The title's own word on when, if it is later than the version we have; else when we saw it. */
  private static Instant changedAt(Article old, Article said) {
    return said.updated().isAfter(old.updated()) ? said.updated() : said.seenAt();
  }

  private static boolean same(String one, String other) {
    return one.equals(other) || one.replaceAll("\\s+", " ").equals(other.replaceAll("\\s+", " "));
  }

  private static Article head(Article old, Article said, Article words) {
    return new Article(
        old.id(),
        old.title(),
        said.address(),
        old.slug(),
        said.headline(),
        said.standfirst().isEmpty() ? old.standfirst() : said.standfirst(),
        said.authors().isEmpty() ? old.authors() : said.authors(),
        old.published(),
        said.updated(),
        old.seenAt(),
        said.language().isEmpty() ? old.language() : said.language(),
        said.section().isEmpty() ? old.section() : said.section(),
        said.keywords().isEmpty() ? old.keywords() : said.keywords(),
        picture(said.picture(), old.picture()),
        said.copyright(),
        words.wordCount(),
        words.whole(),
        old.revision(),
        words.fingerprint(),
        said.embargoedUntil(),
        said.expires(),
        false);
  }

  private static Article filled(Article old, Article words, Article said) {
    return new Article(
        old.id(),
        old.title(),
        old.address(),
        old.slug(),
        old.headline(),
        old.standfirst().isEmpty() ? said.standfirst() : old.standfirst(),
        old.authors().isEmpty() ? said.authors() : old.authors(),
        old.published(),
        old.updated(),
        old.seenAt(),
        old.language().isEmpty() ? said.language() : old.language(),
        old.section().isEmpty() ? said.section() : old.section(),
        old.keywords().isEmpty() ? said.keywords() : old.keywords(),
        picture(old.picture(), said.picture()),
        old.copyright(),
        words.wordCount(),
        words.whole(),
        old.revision(),
        words.fingerprint(),
        old.embargoedUntil(),
        old.expires(),
        old.withdrawn());
  }

  private static Picture picture(Picture first, Picture second) {
    return first.present() ? first : second;
  }
}
