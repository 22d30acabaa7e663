package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.article.extract.markup.NameWords;
import org.inkstand.article.extract.markup.ShortText;
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

  private static final Pattern LABEL = Pattern.compile("^\\p{L}[\\p{L} &]{2,20}\\s*\\|\\s+");

  private static final Set<String> HEADLINE_WORDS =
      Set.of("headline", "title", "hed", "heading", "titel", "titulo", "titolo", "titre");

  /** What it is worth that a title begins with it and names the site or its sections behind. */
  private static final double PREFIX_AGREEMENT = .9;

  /** What an element's own name is worth beside the share of words it has in common with others. */
  private static final double NAMED_BONUS = .3;

  /** Letters of the longest headline; pages of one heading hold more. */
  private static final int LETTERS_MAX = 400;

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
      return Optional.of(elected(shown.get()));
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

  /** What the page calls the article where readers do not see it, the site's name with it. */
  List<String> witnesses() {
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
    said.replaceAll(text -> text.substring(0, Math.min(text.length(), 3 * LETTERS_MAX)));
    said.replaceAll(
        text -> text.replaceAll("<[^>]{1,40}>", "").replaceAll("[\\s\\u00a0]+", " ").strip());
    List<List<String>> sites = siteNames().stream().map(Headline::words).toList();
    said.removeIf(text -> text.isEmpty() || sites.contains(words(text)));
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
        double share = begins(witness, text) ? PREFIX_AGREEMENT : 0;
        agreement = Math.max(agreement, Math.max(share, agreement(text, withoutSite(witness))));
      }
      agreement += named(element) ? NAMED_BONUS : 0;
      if (text.length() >= 4 && text.length() <= LETTERS_MAX && agreement > bestAgreement + .01) {
        bestAgreement = agreement;
        best = text;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * With the words on its subject that often stand before a headline, or without: as most of those
   * say it who say it at all. A label before a bar, such as "Opinion |", is none of it, also where
   * the page shows the same words without the bar.
   */
  private String elected(String shown) {
    List<String> voters = new ArrayList<>(List.of(shown));
    data.text("headline").map(this::withoutSite).ifPresent(voters::add);
    parts.meta("og:title").map(this::withoutSite).ifPresent(voters::add);
    String best = shown;
    int most = 0;
    for (String voter : voters) {
      String version = withoutLabel(voter);
      if (!version.equals(voter) && same(voter, shown)) {
        return version;
      }
      if (endsAlike(version, shown)) {
        int votes =
            (int) voters.stream().filter(other -> same(withoutLabel(other), version)).count();
        boolean more = votes > most || votes == most && same(version, shown);
        best = more ? (same(version, shown) ? shown : version) : best;
        most = Math.max(most, votes);
      }
    }
    return withoutLabel(best);
  }

  /** True when one is the other with more before it. */
  private static boolean endsAlike(String one, String other) {
    String first = " " + String.join(" ", words(one));
    String second = " " + String.join(" ", words(other));
    return Math.min(words(one).size(), words(other).size()) >= 3
        ? first.endsWith(second) || second.endsWith(first)
        : first.equals(second);
  }

  private static boolean same(String one, String other) {
    return words(one).equals(words(other));
  }

  private static String withoutLabel(String headline) {
    Matcher m = LABEL.matcher(headline);
    return m.find() && words(headline.substring(m.end())).size() >= 3
        ? headline.substring(m.end())
        : headline;
  }

  /** True when its own names call it the headline. */
  private static boolean named(Element element) {
    return element.attr("itemprop").contains("headline")
        || !element.nameIs("h2")
            && NameWords.of(element.className() + " " + element.attr("data-testid")).stream()
                .anyMatch(HEADLINE_WORDS::contains);
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

  /** True when the witness is this text and, behind a separator, more. */
  private static boolean begins(String witness, String text) {
    return words(text).size() >= 3
        && witness.startsWith(text)
        && SEPARATOR.matcher(witness.substring(text.length())).lookingAt();
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
  String withoutSite(String title) {
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

  /** What the publication calls itself. */
  List<String> siteNames() {
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
    return ShortText.start(element, LETTERS_MAX).replace('\u00a0', ' ').strip();
  }
}
