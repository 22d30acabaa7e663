package org.inkstand.app.press.print;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inkstand.app.press.masthead.FeedSheet;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Printed;
import org.inkstand.kit.text.Slug;

/**
 * A title at its address.
 *
 * @param base its home page, ending in a slash
 */
public record Site(Masthead masthead, URI base) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

  /** The path of an article's page, its query included. */
  public String path(Printed article) {
    String[] day = local(article).format(DAY).split("/");
    return masthead
        .page()
        .replace("{id}", article.id())
        .replace("{topic}", topicSlug(article.section()))
        .replace("{yyyy}", day[0])
        .replace("{mm}", day[1])
        .replace("{dd}", day[2]);
  }

  /** The address of an article's page. */
  public String page(Printed article) {
    return absolute(path(article));
  }

  /** The address of an article's picture. */
  public String picture(Printed article) {
    return absolute(picturePath(article));
  }

  /** The path of an article's picture. */
  public String picturePath(Printed article) {
    return "/pictures/" + article.id() + ".jpg";
  }

  /** The address of a feed. */
  public URI feed(FeedSheet sheet) {
    return base.resolve(sheet.path());
  }

  /** The path of the page that lists a section. */
  public String sectionPath(String topic) {
    return "/" + topicSlug(topic) + "/";
  }

  /** A path of this site as a whole address. */
  public String absolute(String path) {
    return base.resolve(path).toString();
  }

  /** When an article appeared, by the title's own clock. */
  public OffsetDateTime local(Printed article) {
    return article.published().atOffset(masthead.zone());
  }

  /** The line that claims the text. */
  public String copyright(Printed article) {
    return "© " + local(article).getYear() + " " + masthead.owner();
  }

  private String topicSlug(String topic) {
    return Slug.of(masthead.words().get(topic));
  }
}
