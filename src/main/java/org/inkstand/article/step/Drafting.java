package org.inkstand.article.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Limits;
import org.inkstand.article.Picture;
import org.inkstand.article.Pictures;
import org.inkstand.article.clean.CleanHtml;
import org.inkstand.article.clean.Excerpt;
import org.inkstand.article.clean.HtmlCleaner;
import org.inkstand.article.clean.PlainText;
import org.inkstand.article.identity.Fingerprint;
import org.inkstand.article.identity.ItemIdentity;
import org.inkstand.article.store.ArticleDraft;
import org.inkstand.feed.Item;
import org.inkstand.feed.ItemPicture;
import org.inkstand.kit.text.Slug;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.springframework.stereotype.Component;

/**
 * Makes an article of what a feed said about it, as far as the licence goes: a title that allows no
 * whole text gives no more than its excerpt to our disk.
 */
@Component
final class Drafting {

  /**
   * From this many words on, what a feed calls content is taken for the whole text; below it the
   * page is fetched to see whether there is more.
   */
  private static final int WHOLE_WORDS_MIN = 120;

  /** How much older than the one above it an item without a date is taken to be. */
  private static final Duration PLACE = Duration.ofHours(1);

  private final Pictures pictures;
  private final HtmlCleaner cleaner;
  private final Keeping keeping;

  Drafting(Pictures pictures, Keeping keeping) {
    this.pictures = pictures;
    this.keeping = keeping;
    this.cleaner = new HtmlCleaner(new Door(pictures), keeping.players());
  }

  /** The cleaner whose pictures go through our door. */
  HtmlCleaner cleaner() {
    return cleaner;
  }

  /** The article of an item; empty when the item says nothing that could be shown. */
  Optional<ArticleDraft> draft(Item item, Title title) {
    boolean full = !item.content().isBlank();
    CleanHtml clean = cleaner.clean(full ? item.content() : item.summary(), item.link());
    String summary = full ? PlainText.of(item.summary()) : "";
    String headline = headline(item, clean);
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = full && clean.wordCount() >= WHOLE_WORDS_MIN;
    Picture picture = picture(item, clean);
    ArticleBody body = LeadPictures.without(clean, picture.door());
    Material material = new Material(headline, summary, body, clean.wordCount());
    return Optional.of(assemble(item, title, material, new Fullness(whole, picture)));
  }

  private record Material(String headline, String standfirst, ArticleBody body, int words) {}

  private record Fullness(boolean whole, Picture picture) {}

  private ArticleDraft assemble(Item item, Title title, Material made, Fullness fullness) {
    Licence licence = title.licence();
    boolean keeps = keeping.wholeText(licence);
    ArticleBody body = keeps ? made.body() : excerpt(made.body(), licence.excerptChars());
    boolean whole = keeps && fullness.whole();
    Instant published = published(item);
    Instant updated = item.updated().isAfter(published) ? min(item) : published;
    Fingerprint mark = Fingerprint.of(made.body().text());
    Article article =
        new Article(
            new ArticleId(0),
            item.title(),
            item.link(),
            Slug.of(made.headline()),
            made.headline(),
            standfirst(made),
            item.authors().stream().limit(Limits.AUTHORS_MAX).toList(),
            published,
            updated,
            item.seenAt(),
            item.language().isEmpty() ? title.language() : item.language(),
            keeping.section(item),
            Keeping.keywords(item),
            fullness.picture(),
            copyright(item, title),
            made.words(),
            whole,
            1,
            mark.words() >= Limits.FINGERPRINT_WORDS_MIN ? mark.exact() : 0,
            item.embargoedUntil(),
            item.expires(),
            false);
    return new ArticleDraft(
        item.id(),
        identity(item, article),
        article,
        body,
        Keeping.visibleFrom(article, licence),
        Keeping.visibleUntil(article, licence),
        item.prominent(),
        keeps && !whole && item.link().isAbsolute());
  }

  private static ItemIdentity identity(Item item, Article article) {
    return ItemIdentity.of(
        item.link().isAbsolute() ? Optional.of(item.link()) : Optional.empty(),
        item.key(),
        article.headline(),
        item.published().equals(Instant.EPOCH)
            ? Optional.empty()
            : Optional.of(article.published()));
  }

  private Picture picture(Item item, CleanHtml clean) {
    Optional<ItemPicture> best =
        item.pictures().stream().max(Comparator.comparingInt(ItemPicture::width));
    if (best.isPresent()) {
      ItemPicture p = best.get();
      return new Picture(
          pictures.door(p.address()), p.width(), p.height(), line(p.caption()), line(p.credit()));
    }
    return clean.pictures().stream()
        .findFirst()
        .map(
            p ->
                new Picture(
                    pictures.door(p.address()), p.width(), p.height(), line(p.caption()), ""))
        .orElse(Picture.NONE);
  }

  private static ArticleBody excerpt(ArticleBody body, int charsMax) {
    Excerpt excerpt = Excerpt.of(body.html(), charsMax);
    return new ArticleBody(excerpt.html(), excerpt.text());
  }

  private static String headline(Item item, CleanHtml clean) {
    String given = line(PlainText.of(item.headline()));
    return given.isEmpty()
        ? Excerpt.ofText(line(clean.text()), 90).text()
        : cut(given, Limits.HEADLINE_CHARS_MAX);
  }

  /** What the feed says below the headline; the opening of the text where it says nothing. */
  private static String standfirst(Material made) {
    String said = line(made.standfirst());
    String shown = said.isEmpty() ? line(Excerpt.ofText(made.body().text(), 240).text()) : said;
    return cut(shown, Limits.STANDFIRST_CHARS_MAX);
  }

  /**
   * When the title published it. A date in the future is a mistake and means now. An item without
   * any date is as old as its place in its feed makes it: the first is as new as our first sight of
   * it, each one below an hour older, so that the first reading of a feed without dates does not
   * fill the top of the page. What an article was once given stays.
   */
  private static Instant published(Item item) {
    Instant said = item.published().equals(Instant.EPOCH) ? item.updated() : item.published();
    if (said.equals(Instant.EPOCH)) {
      return item.seenAt().minus(PLACE.multipliedBy(item.place()));
    }
    return said.isAfter(item.seenAt()) ? item.seenAt() : said;
  }

  private static Instant min(Item item) {
    return item.updated().isAfter(item.seenAt()) ? item.seenAt() : item.updated();
  }

  private static String copyright(Item item, Title title) {
    String said = line(PlainText.of(item.copyright()));
    if (!said.isEmpty()) {
      return cut(said, Limits.HEADLINE_CHARS_MAX);
    }
    return "© " + (title.owner().isEmpty() ? title.name() : title.owner());
  }

  private static String cut(String text, int charsMax) {
    return text.length() <= charsMax ? text : Excerpt.ofText(text, charsMax).text();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
