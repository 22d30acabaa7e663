package org.inkstand.web.crawl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkstand.title.Title;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Section;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /sitemap.xml}: an index of one list of pages, and one list a day of articles since the
 * catalogue's first day. What a feed brought from before that day is in a list of its own.
 */
@Component
public class Sitemaps {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** Five years; a search engine that has not read an article in that time will not begin now. */
  private static final int DAYS_MAX = 1_826;

  /** The protocol's bound for one list. */
  private static final int ADDRESSES_MAX = 50_000;

  private final Frames frames;
  private final Pages pages;
  private final Stand stand;

  Sitemaps(Frames frames, Pages pages, Stand stand) {
    this.frames = frames;
    this.pages = pages;
    this.stand = stand;
  }

  /** The index. */
  public ServerResponse index(ServerRequest request) {
    var xml = new Xml("<sitemapindex xmlns=\"" + NAMESPACE + "\">");
    listed(xml, "/sitemap/pages.xml");
    LocalDate today = day(frames.clock().instant());
    LocalDate first = firstDay(today);
    for (LocalDate day = today; !day.isBefore(first); day = day.minusDays(1)) {
      listed(xml, "/sitemap/" + day + ".xml");
    }
    listed(xml, "/sitemap/older.xml");
    return pages.text("application/xml", xml.close("sitemapindex"));
  }

  private void listed(Xml xml, String path) {
    xml.raw("<sitemap>").element("loc", frames.paper().absolute(path)).raw("</sitemap>\n");
  }

  /** One of its lists. */
  public ServerResponse list(ServerRequest request) {
    String name = request.pathVariable("name");
    LocalDate first = firstDay(day(frames.clock().instant()));
    return switch (name) {
      case "pages.xml" -> pages.text("application/xml", standing());
      case "older.xml" -> pages.text("application/xml", articles(Instant.MIN, midnight(first)));
      default ->
          day(name)
              .map(day -> articles(midnight(day), midnight(day.plusDays(1))))
              .map(xml -> pages.text("application/xml", xml))
              .orElseGet(pages::notFound);
    };
  }

  private String standing() {
    var xml = new Xml("<urlset xmlns=\"" + NAMESPACE + "\">");
    address(xml, "/", Optional.empty());
    address(xml, "/titles", Optional.empty());
    address(xml, "/about", Optional.empty());
    Section.ALL.forEach(section -> address(xml, section.path(), Optional.empty()));
    List<Title> titles = stand.titles().list();
    titles.forEach(title -> address(xml, "/title/" + title.slug(), Optional.empty()));
    titles.stream()
        .map(title -> title.country().toLowerCase(Locale.ROOT))
        .filter(code -> !code.isEmpty())
        .distinct()
        .forEach(code -> address(xml, "/country/" + code, Optional.empty()));
    return xml.close("urlset");
  }

  private String articles(Instant from, Instant before) {
    var xml = new Xml("<urlset xmlns=\"" + NAMESPACE + "\">");
    Instant now = frames.clock().instant();
    stand.between(from, before, ADDRESSES_MAX).stream()
        .filter(article -> stand.cards().listed(article, now))
        .forEach(article -> address(xml, article.path(), Optional.of(article.updated())));
    return xml.close("urlset");
  }

  private void address(Xml xml, String path, Optional<Instant> changed) {
    xml.raw("<url>").element("loc", frames.paper().absolute(path));
    changed.ifPresent(moment -> xml.element("lastmod", Dates.iso(moment)));
    xml.raw("</url>\n");
  }

  private LocalDate firstDay(LocalDate today) {
    LocalDate first =
        stand.titles().list().stream()
            .map(title -> day(title.since()))
            .min(LocalDate::compareTo)
            .orElse(today);
    LocalDate earliest = today.minusDays(DAYS_MAX);
    return first.isBefore(earliest) ? earliest : first;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<LocalDate> day(String name) {
    try {
      return name.endsWith(".xml")
          ? Optional.of(LocalDate.parse(name.substring(0, name.length() - 4)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
