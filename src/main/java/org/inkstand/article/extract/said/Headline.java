package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The headline, as the article wears it: not the page's title with the site's name behind it, and
 * not the shorter or louder one that was written for search engines and social networks.
 *
 * <p>Readers see the {@code h1}; so an {@code h1} that a second witness supports (it shares most of
 * its words with linked data, OpenGraph or the title) is believed first. Without one, linked data,
 * then OpenGraph, then the title, each freed of the site's name.
 */
final class Headline {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—·•»«:/~]\\s+|\\s*[|｜»]\\s*|[_＿]\\s?|：(?=[^：]{1,12}$)");

  private final PageParts parts;
  private final LinkedData data;

  Headline(PageParts parts, LinkedData data) {
    this.parts = parts;
    this.data = data;
  }

  Optional<String> find() {
    List<String> witnesses = witnesses();
    Optional<String> shown = shown(witnesses);
    if (shown.isPresent()) {
      return Optional.of(withoutKicker(shown.get(), witnesses));
    }
    return witnesses.stream()
        .map(this::withoutSite)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .or(
            () ->
                parts.headlines().stream()
                    .map(Headline::line)
                    .filter(t -> t.length() > 3)
                    .findFirst());
  }

  private List<String> witnesses() {
    var said = new ArrayList<String>();
    data.text("headline").ifPresent(said::add);
    Stream.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "sailthru.title",
            "parsely-title",
            "title")
        .flatMap(name -> parts.meta(name).stream())
        .forEach(said::add);
    Element title = parts.document().head().selectFirst("title");
    said.add(title == null ? "" : line(title));
    said.replaceAll(
        text -> text.replaceAll("<[^>]{1,40}>", "").replaceAll("[\\s\\u00a0]+", " ").strip());
    said.removeIf(String::isEmpty);
    return said;
  }

  /** The shown headline that the witnesses know best. */
  private Optional<String> shown(List<String> witnesses) {
    String best = "";
    double bestAgreement = .5;
    for (Element element : candidates()) {
      String text = line(element);
      double agreement = 0;
      for (String witness : witnesses) {
        agreement = Math.max(agreement, agreement(text, withoutSite(witness)));
      }
      boolean named =
          element.attr("itemprop").contains("headline") || element.className().contains("headline");
      agreement += named ? .05 : 0;
      if (text.length() >= 4 && text.length() <= 400 && agreement > bestAgreement + .01) {
        bestAgreement = agreement;
        best = text;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * A shown headline may begin with a word on its subject; what stands alone elsewhere is the
   * headline.
   */
  private String withoutKicker(String shown, List<String> witnesses) {
    String words = String.join(" ", words(shown));
    for (String witness : witnesses) {
      String bare = withoutSite(witness);
      List<String> own = words(bare);
      if (own.size() >= 3 && words.endsWith(" " + String.join(" ", own))) {
        return bare;
      }
    }
    return shown;
  }

  private List<Element> candidates() {
    var candidates = new ArrayList<>(parts.headlines());
    candidates.addAll(parts.properties("headline"));
    candidates.addAll(parts.properties("name"));
    if (parts.headlines().isEmpty()) {
      candidates.addAll(parts.document().body().getElementsByTag("h2").stream().limit(20).toList());
    }
    return candidates.stream()
        .filter(element -> element.closest("aside, footer, nav") == null)
        .toList();
  }

  /** Share of words in common, of the longer text. */
  private static double agreement(String a, String b) {
    List<String> first = words(a);
    List<String> second = new ArrayList<>(words(b));
    int size = Math.max(first.size(), second.size());
    long common = first.stream().filter(second::remove).count();
    return size == 0 ? 0 : (double) common / size;
  }

  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{IsHan})|(?=\\p{IsHan})", " ");
    return Stream.of(lower.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Cuts the site's name, and what stands behind it, off the end or the beginning of a title. */
  private String withoutSite(String title) {
    String text = title;
    for (String site : siteNames()) {
      String quoted = Pattern.quote(site);
      text =
          text.replaceFirst(
              "(?iu)\\s*(?:[|\\-–—·•»:/｜_]|\\bon\\b)\\s*"
                  + quoted
                  + "(?:\\s*[|\\-–—·•»:/｜].{0,40})?\\s*$",
              "");
      text = text.replaceFirst("(?iu)^" + quoted + "\\s*[|\\-–—·•»:｜]\\s*", "");
    }
    if (text.equals(title) && siteNames().isEmpty()) {
      String[] pieces = SEPARATOR.split(title);
      String first = pieces.length == 0 ? title : pieces[0];
      text = pieces.length > 1 && words(first).size() >= 4 ? first : title;
    }
    return text.strip();
  }

  private List<String> siteNames() {
    var names = new ArrayList<String>();
    Stream.of(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "twitter:site",
            "dc.publisher")
        .flatMap(name -> parts.meta(name).stream())
        .map(name -> name.replaceFirst("^@", ""))
        .forEach(names::add);
    data.text("publisher").ifPresent(names::add);
    names.removeIf(name -> name.length() < 2 || name.length() > 60);
    return names;
  }

  private static String line(Element element) {
    return element.text().replace('\u00a0', ' ').strip();
  }
}
