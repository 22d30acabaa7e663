package org.inkstand.measure;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.jspecify.annotations.Nullable;

/** What our reader, and ROME, answer to the claims of {@link FeedClaims}, by the same paths. */
final class FeedAnswers {
  private FeedAnswers() {}

  static Map<String, String> ours(byte[] body, Instant now) {
    var feed = FeedReader.read(body, FeedHints.none(now));
    var answers = new LinkedHashMap<String, String>();
    answers.put("title", feed.title().value());
    answers.put("description", feed.description().value());
    answers.put("link", feed.link());
    answers.put("language", feed.language());
    answers.put("id", feed.id());
    answers.put("updated", feed.updated().toString());
    answers.put("image", feed.image());
    answers.put("authors", bylines(feed.authors()));
    answers.put("items", String.valueOf(feed.items().size()));
    for (int i = 0; i < feed.items().size(); i++) {
      var item = feed.items().get(i);
      var at = "item[" + i + "].";
      answers.put(at + "id", item.id());
      answers.put(at + "title", item.title().value());
      answers.put(at + "link", item.link());
      answers.put(at + "summary", item.summary().value());
      answers.put(at + "content", item.content().value());
      answers.put(at + "published", item.times().published().toString());
      answers.put(at + "updated", item.times().updated().toString());
      answers.put(at + "authors", bylines(item.authors()));
      answers.put(at + "comments", item.comments());
      answers.put(at + "image", item.images().isEmpty() ? "" : item.images().getFirst().address());
      answers.put(
          at + "categories", sorted(item.categories().stream().map(ParsedCategory::name).toList()));
      for (int j = 0; j < item.enclosures().size(); j++) {
        answers.put(at + "enclosure[" + j + "]", item.enclosures().get(j).address());
      }
    }
    return answers;
  }

  /** Empty when ROME throws. */
  static Map<String, String> rome(byte[] body) {
    try {
      var input = new SyndFeedInput();
      input.setXmlHealerOn(true);
      return rome(input.build(new XmlReader(new ByteArrayInputStream(body))));
    } catch (Exception _) {
      return Map.of();
    }
  }

  private static Map<String, String> rome(SyndFeed feed) {
    var answers = new LinkedHashMap<String, String>();
    answers.put("title", or(feed.getTitle()));
    answers.put("description", or(feed.getDescription()));
    answers.put("link", or(feed.getLink()));
    answers.put("language", or(feed.getLanguage()));
    answers.put("id", or(feed.getUri()));
    answers.put("updated", moment(feed.getPublishedDate()));
    answers.put("image", feed.getImage() == null ? "" : or(feed.getImage().getUrl()));
    answers.put("authors", persons(feed.getAuthors(), feed.getAuthor()));
    answers.put("items", String.valueOf(feed.getEntries().size()));
    for (int i = 0; i < feed.getEntries().size(); i++) {
      var item = feed.getEntries().get(i);
      var at = "item[" + i + "].";
      answers.put(at + "id", or(item.getUri()));
      answers.put(at + "title", or(item.getTitle()));
      answers.put(at + "link", or(item.getLink()));
      answers.put(
          at + "summary",
          item.getDescription() == null ? "" : or(item.getDescription().getValue()));
      answers.put(
          at + "content",
          item.getContents().isEmpty() ? "" : or(item.getContents().getFirst().getValue()));
      answers.put(at + "published", moment(item.getPublishedDate()));
      answers.put(at + "updated", moment(item.getUpdatedDate()));
      answers.put(at + "authors", persons(item.getAuthors(), item.getAuthor()));
      answers.put(at + "comments", or(item.getComments()));
      answers.put(
          at + "categories",
          sorted(item.getCategories().stream().map(each -> or(each.getName())).toList()));
      for (int j = 0; j < item.getEnclosures().size(); j++) {
        answers.put(at + "enclosure[" + j + "]", or(item.getEnclosures().get(j).getUrl()));
      }
    }
    return answers;
  }

  private static String persons(Collection<SyndPerson> persons, @Nullable String author) {
    var names = persons.stream().map(each -> or(each.getName())).collect(Collectors.joining(" | "));
    return names.isEmpty() ? or(author) : names;
  }

  private static String bylines(Collection<ParsedAuthor> authors) {
    return authors.stream().map(ParsedAuthor::byline).collect(Collectors.joining(" | "));
  }

  private static String sorted(Collection<String> names) {
    return String.join(" | ", new TreeSet<>(names));
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String moment(java.util.@Nullable Date date) {
    return date == null ? "" : date.toInstant().toString();
  }
}
