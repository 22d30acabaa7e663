package org.inkstand.article.store;

import java.time.Instant;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Picture;
import org.inkstand.article.identity.Wording;

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
    boolean headlineChanged = !Wording.same(old.headline(), said.headline());
    boolean wordsChanged = !keepsBody && !readFurther && !Wording.same(oldBody.text(), body.text());
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

  private static Article head(Article old, Article said, Article words) {
    return old.but()
        .address(said.address())
        .headline(said.headline())
        .standfirst(first(said.standfirst(), old.standfirst()))
        .authors(first(said.authors(), old.authors()))
        .updated(said.updated())
        .language(first(said.language(), old.language()))
        .section(first(said.section(), old.section()))
        .keywords(first(said.keywords(), old.keywords()))
        .picture(first(said.picture(), old.picture()))
        .copyright(said.copyright())
        .wordCount(words.wordCount())
        .whole(words.whole())
        .fingerprint(words.fingerprint())
        .embargoedUntil(said.embargoedUntil())
        .expires(said.expires())
        .made();
  }

  private static Article filled(Article old, Article words, Article said) {
    return old.but()
        .standfirst(first(old.standfirst(), said.standfirst()))
        .authors(first(old.authors(), said.authors()))
        .language(first(old.language(), said.language()))
        .section(first(old.section(), said.section()))
        .keywords(first(old.keywords(), said.keywords()))
        .picture(first(old.picture(), said.picture()))
        .wordCount(words.wordCount())
        .whole(words.whole())
        .fingerprint(words.fingerprint())
        .made();
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static List<String> first(List<String> one, List<String> other) {
    return one.isEmpty() ? other : one;
  }

  private static Picture first(Picture one, Picture other) {
    return one.present() ? one : other;
  }
}
