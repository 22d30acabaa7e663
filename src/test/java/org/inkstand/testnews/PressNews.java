package org.inkstand.testnews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Revision;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;

/** The demo press's texts, as if all of them had been read through their feeds. */
public final class PressNews {

  private static final List<List<String>> TITLES =
      List.of(
          List.of("the-harbour-ledger", "The Harbour Ledger", "GB", "en", "OPEN"),
          List.of("northgate-courier", "Northgate Courier", "US", "en", "REGISTERED"),
          List.of("fieldnotes", "Fieldnotes", "AU", "en", "MEMBER"),
          List.of("meridian-wire", "Meridian Wire", "IE", "en", "OPEN"),
          List.of("saltmarsh-observer", "Saltmarsh Observer", "NZ", "en", "OPEN"),
          List.of("the-tin-kettle", "The Tin Kettle", "CA", "en", "MEMBER"),
          List.of("the-lantern", "The Lantern", "NG", "en", "OPEN"),
          List.of("monsoon-post", "The Monsoon Post", "IN", "en", "OPEN"),
          List.of("kompass-am-morgen", "Kompass am Morgen", "DE", "de", "MEMBER"),
          List.of("das-bergblatt", "Das Bergblatt", "AT", "de", "OPEN"),
          List.of("gazette-des-rives", "La Gazette des Rives", "FR", "fr", "REGISTERED"),
          List.of("le-petit-phare", "Le Petit Phare", "BE", "fr", "OPEN"),
          List.of("el-faro-de-poniente", "El Faro de Poniente", "ES", "es", "OPEN"),
          List.of("la-plaza-nueva", "La Plaza Nueva", "MX", "es", "OPEN"),
          List.of("o-cais", "O Cais", "PT", "pt", "OPEN"),
          List.of("al-marfa", "المرفأ", "LB", "ar", "OPEN"),
          List.of("asagiri-shimbun", "朝霧新聞", "JP", "ja", "OPEN"),
          List.of("de-kanaalbode", "De Kanaalbode", "NL", "nl", "LINK"),
          List.of("the-crooked-column", "The Crooked Column", "GB", "en", "OPEN"));

  private final FakeTitles titles;
  private final FakeArticles articles;
  private final Instant start;
  private final Map<String, Title> bySlug = new LinkedHashMap<>();
  private final Map<String, Article> byName = new HashMap<>();
  private long number = 1_000;

  private PressNews(FakeTitles titles, FakeArticles articles, Instant start) {
    this.titles = titles;
    this.articles = articles;
    this.start = start;
  }

  /** Fills both with everything that the press has published, its clock starting at this moment. */
  public static void fill(FakeTitles titles, FakeArticles articles, Instant start) {
    var press = new PressNews(titles, articles, start);
    TITLES.forEach(press::addTitle);
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/press/events"))) {
      files.sorted().forEach(press::readEvent);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the press's events", e);
    }
  }

  private void addTitle(List<String> line) {
    Licence licence = Licence.LINK.withAccess(Access.valueOf(line.get(4)));
    bySlug.put(line.get(0), titles.add(line.get(1), line.get(2), line.get(3), licence));
  }

  private void readEvent(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^=== ");
      double hoursAgo = Double.parseDouble(headers(parts[0]).getOrDefault("hours-ago", "1"));
      Instant at = start.minus(Duration.ofMinutes(Math.round(hoursAgo * 60)));
      for (int i = 1; i < parts.length; i++) {
        readArticle(parts[i], at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void readArticle(String part, Instant event) {
    int line = part.indexOf('\n');
    Title title = bySlug.get(part.substring(0, line).strip());
    if (title == null) {
      return;
    }
    String[] versions = part.substring(line + 1).split("(?m)^--- revision\n");
    Map<String, String> said = headers(versions[0]);
    Instant at = event.plus(Duration.ofMinutes(Long.parseLong(said.getOrDefault("after", "0"))));
    Article copied = byName.get(said.getOrDefault("copy-of", ""));
    TestNews news = first(said, title, at);
    ArticleBody body =
        copied == null
            ? body(versions[0])
            : articles.body(copied.id()).orElse(new ArticleBody("", ""));
    var kept = new ArrayList<Revision>();
    kept.add(new Revision(1, at, news.made().headline(), body));
    String standfirst = said.getOrDefault("standfirst", "");
    String headline = said.getOrDefault("headline", "");
    for (int i = 1; i < versions.length; i++) {
      Map<String, String> again = headers(versions[i]);
      Instant then = event.plus(Duration.ofMinutes(Long.parseLong(again.get("after"))));
      if (then.isAfter(start)) {
        break;
      }
      headline = again.getOrDefault("headline", headline);
      standfirst = again.getOrDefault("standfirst", standfirst);
      body = body(versions[i]);
      news = first(said, title, at).headline(headline).standfirst(standfirst).revised(i + 1, then);
      news.fingerprint(number + 5_000_000);
      kept.addFirst(new Revision(i + 1, then, headline, body));
    }
    if (said.containsKey("withdrawn-after")) {
      news.withdrawn();
    }
    keep(news.copyright("© " + title.name()), body, kept, said.getOrDefault("id", "?"));
  }

  private void keep(TestNews news, ArticleBody body, List<Revision> versions, String name) {
    Stream.of(body.text().split("\n\n")).forEach(news::says);
    Article made = news.made();
    articles.add(made, body);
    articles.remember(made.id(), versions);
    byName.put(name, made);
    number++;
  }

  private TestNews first(Map<String, String> said, Title title, Instant at) {
    Article copied = byName.get(said.getOrDefault("copy-of", ""));
    TestNews news =
        TestNews.article(said.getOrDefault("headline", copied == null ? "?" : copied.headline()))
            .id(number)
            .by(title.id().value())
            .at(at)
            .language(title.language())
            .section(said.getOrDefault("section", "medtop:14000000"))
            .standfirst(said.getOrDefault("standfirst", ""))
            .keywords(said.getOrDefault("keywords", "").split(",\\s*"));
    news.fingerprint(copied == null ? number : copied.fingerprint());
    if (copied != null) {
      news.section(copied.section()).standfirst(copied.standfirst());
    }
    if (said.containsKey("byline")) {
      news.written(said.get("byline"));
    }
    if (said.containsKey("picture")) {
      String[] picture = said.get("picture").split("\\s*\\|\\s*");
      news.picture(
          picture[0] + "-" + number,
          picture.length > 1 ? picture[1] : "",
          picture.length > 2 ? picture[2] : "");
    }
    return news;
  }

  private static Map<String, String> headers(String text) {
    var said = new HashMap<String, String>();
    for (String line : text.split("\n")) {
      if (line.isBlank()) {
        break;
      }
      int colon = line.indexOf(": ");
      if (colon > 0) {
        said.put(line.substring(0, colon), line.substring(colon + 2).strip());
      }
    }
    return said;
  }

  private static ArticleBody body(String text) {
    int blank = text.indexOf("\n\n");
    String words = blank < 0 ? "" : text.substring(blank).strip();
    var html = new StringBuilder();
    for (String part : words.split("\n\n+")) {
      html.append(block(part.strip().replace("&", "&amp;").replace("<", "&lt;")));
    }
    return new ArticleBody(
        html.toString(), words.replaceAll("(?m)^(## |> |\\* )", "").replaceAll("\\*\\*|_", ""));
  }

  private static String block(String part) {
    String inline =
        part.replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>")
            .replaceAll("(?<!\\w)_(.+?)_(?!\\w)", "<em>$1</em>");
    if (part.startsWith("## ")) {
      return "<h2>" + inline.substring(3) + "</h2>";
    }
    if (part.startsWith("> ")) {
      return "<blockquote><p>" + inline.substring(2).replace("\n> ", " ") + "</p></blockquote>";
    }
    if (part.startsWith("* ")) {
      return "<ul>" + inline.replaceAll("(?m)^\\* (.*)$", "<li>$1</li>") + "</ul>";
    }
    return "<p>" + inline + "</p>";
  }
}
