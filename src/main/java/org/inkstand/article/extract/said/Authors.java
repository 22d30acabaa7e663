package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.article.extract.markup.ShortText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who wrote the article: people, each once. A desk or an agency is named only where no person is,
 * since it is then all that the page says.
 */
final class Authors {

  private static final List<String> META =
      List.of(
          "author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "dc.contributor",
          "article:author",
          "citation_author",
          "cxenseparse:author",
          "rbauthors",
          "byline",
          "creator",
          "twitter:data1",
          "og:article:author",
          "article.author",
          "authors",
          "mediator_author",
          "og:author");
  private static final Set<String> ORGANISATIONS =
      Set.of("Organization", "NewsMediaOrganization", "Corporation");

  /** Addresses of pages on persons. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i)/(?:authors?|autor(?:en|es)?|auteurs?|people|profiles?|staff|contributors?|writers?|redaktion"
              + "|reporters?|journalists?|journalisten?|by|person|team|redaccion|yazar(?:lar)?|tac-gia)[/=]");

  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^\\W*(?:by|von|por|par|door|av|af|di|text:?|words by|story by|written"
              + " by)\\s+\\p{Lu}");

  /** Letters of a line that can be a byline. */
  private static final int LINE_LETTERS_MAX = 160;

  /** Letters of an element of writers, whatever else stands in it. */
  private static final int BYLINE_LETTERS_MAX = 200;

  /** Headlines whose neighbours are looked at. */
  private static final int HEADLINES_MAX = 8;

  /** Elements below a headline among which its byline is looked for. */
  private static final int STEPS_MAX = 80;

  private final PageParts parts;
  private final LinkedData data;

  Authors(PageParts parts, LinkedData data) {
    this.parts = parts;
    this.data = data;
  }

  List<String> find() {
    Map<String, String> people = new LinkedHashMap<>();
    Map<String, String> desks = new LinkedHashMap<>();
    linked(people, desks);
    if (people.isEmpty()) {
      META.forEach(name -> parts.metas(name).forEach(v -> sort(v, people, desks)));
    }
    if (people.isEmpty()) {
      microdata(people, desks);
    }
    if (people.isEmpty()) {
      Stream.<Supplier<List<String>>>of(this::bylines, this::nearHeadline, this::signed)
          .map(Supplier::get)
          .map(names -> names.stream().filter(name -> desks.isEmpty() || telling(name)).toList())
          .filter(names -> !names.isEmpty())
          .findFirst()
          .ifPresent(names -> names.forEach(name -> keep(people, name)));
    } else {
      fellows(people);
    }
    Map<String, String> chosen = people.isEmpty() ? desks : people;
    return chosen.values().stream().limit(Limits.AUTHORS_MAX).toList();
  }

  private void linked(Map<String, String> people, Map<String, String> desks) {
    List<JsonNode> all = new ArrayList<>(data.all("author"));
    if (all.isEmpty()) {
      all.addAll(data.all("creator"));
    }
    for (JsonNode author : all) {
      JsonNode name = author.isObject() ? author.path("name") : author;
      boolean organisation = ORGANISATIONS.contains(author.path("@type").asString(""));
      var names = name.isArray() ? name.valueStream().toList() : List.of(name);
      for (JsonNode each : names) {
        if (organisation) {
          PersonName.said(each.asString("")).forEach(n -> keep(desks, n));
        } else {
          sort(each.asString(""), people, desks);
        }
      }
    }
  }

  private void sort(String field, Map<String, String> people, Map<String, String> desks) {
    for (String name : PersonName.said(field)) {
      keep(site(name) || !PersonName.plausible(name) ? desks : people, name);
    }
  }

  /** True for the publisher's own name, which many pages give as author. */
  private boolean site(String name) {
    String bare = bare(name);
    return Stream.of(
            data.text("publisher"), parts.meta("og:site_name"), parts.meta("application-name"))
        .flatMap(Optional::stream)
        .anyMatch(site -> bare(site).equals(bare));
  }

  private void microdata(Map<String, String> people, Map<String, String> desks) {
    for (Element element : parts.properties("author")) {
      Element name = element.selectFirst("[itemprop=name]");
      String text =
          name == null
              ? ShortText.of(element, 120)
              : name.hasAttr("content") ? name.attr("content") : ShortText.of(name, 120);
      if (text.length() <= 120) {
        sort(text, people, desks);
      }
    }
  }

  private List<String> bylines() {
    var names = new ArrayList<String>();
    for (Element link : parts.links("author")) {
      if (!link.nameIs("link") && names.size() < 4) {
        names.addAll(PersonName.written(ShortText.of(link, LINE_LETTERS_MAX)));
      }
    }
    for (Element byline : names.isEmpty() ? parts.bylines() : List.<Element>of()) {
      if (byline.closest("aside, footer, nav, [class*=comment], [class*=related]") != null) {
        continue;
      }
      List<String> found = new ArrayList<>();
      byline.select("a").stream()
          .limit(6)
          .forEach(link -> found.addAll(PersonName.written(ShortText.of(link, LINE_LETTERS_MAX))));
      names.addAll(
          found.isEmpty() ? PersonName.written(ShortText.of(byline, BYLINE_LETTERS_MAX)) : found);
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  /**
   * A word or two of Chinese or Japanese could be anything; where a desk is named, they are no
   * name.
   */
  private static boolean telling(String name) {
    return name.contains(" ") || name.codePoints().noneMatch(c -> c >= 0x2e80);
  }

  /** Those who share a byline with somebody named: linked data often has only the first. */
  private void fellows(Map<String, String> people) {
    for (Element byline : parts.bylines()) {
      String line = bare(ShortText.of(byline, BYLINE_LETTERS_MAX));
      if (line.length() <= LINE_LETTERS_MAX && people.keySet().stream().anyMatch(line::contains)) {
        byline.select("a[href]").stream()
            .filter(link -> PERSONAL.matcher(link.attr("href")).find())
            .limit(6)
            .flatMap(link -> PersonName.written(ShortText.of(link, LINE_LETTERS_MAX)).stream())
            .forEach(name -> keep(people, name));
        return;
      }
    }
  }

  /**
   * A name below the headline that "By", its link or the date beside it shows to be the writer's.
   */
  private List<String> nearHeadline() {
    for (Element headline : parts.headlines().stream().limit(HEADLINES_MAX).toList()) {
      int steps = 0;
      for (Element at = next(headline); at != null && steps < STEPS_MAX; at = next(at), steps++) {
        String own = at.ownText().strip();
        if (PersonName.letters(own) > LINE_LETTERS_MAX) {
          break;
        }
        List<String> names = own.isEmpty() ? List.of() : named(at, own);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<String> named(Element element, String own) {
    Element parent = element.parent();
    String around = parent == null ? "" : ShortText.of(parent, LINE_LETTERS_MAX);
    String line = ShortText.of(element, LINE_LETTERS_MAX);
    boolean box = PersonName.letters(around) <= LINE_LETTERS_MAX;
    if (line.isEmpty()
        || PersonName.letters(line) > LINE_LETTERS_MAX
        || element.closest("figure, figcaption, aside, nav, [class*=caption], [class*=credit]")
            != null) {
      return List.of();
    }
    boolean by = BY.matcher(line).find() || box && BY.matcher(around).find();
    boolean linked = element.nameIs("a") && PERSONAL.matcher(element.attr("href")).find();
    boolean dated = box && DateShapes.read(around, "en", false).isPresent();
    return by || linked || dated ? PersonName.written(by ? line : own) : List.of();
  }

  /** The next element in the order of reading. */
  private static @Nullable Element next(Element element) {
    Element child = element.firstElementChild();
    if (child != null) {
      return child;
    }
    Element at = element;
    while (at != null && at.nextElementSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextElementSibling();
  }

  /** The name that stands alone, in heavy type, as the first or last line of the text. */
  private List<String> signed() {
    List<Element> heavy =
        parts.document().body().select("p > strong, p > b, p > em").stream()
            .filter(each -> each.parent() instanceof Element p && alone(each, p))
            .limit(60)
            .toList();
    for (Element each : heavy) {
      Element line = each.parent();
      boolean edge =
          line != null
              && line.siblingElements().stream().filter(s -> s.nameIs("p")).limit(3).count() == 3
              && (paragraph(line, -1) == null || paragraph(line, 1) == null);
      List<String> names = edge ? PersonName.written(each.text()) : List.of();
      if (names.size() == 1) {
        return names;
      }
    }
    return List.of();
  }

  /** True for a short line that is all its paragraph says. */
  private static boolean alone(Element each, Element paragraph) {
    String line = ShortText.of(paragraph, 40);
    return !line.isEmpty() && line.equals(each.text());
  }

  private static @Nullable Element paragraph(Element from, int way) {
    Element at = from;
    do {
      at = way < 0 ? at.previousElementSibling() : at.nextElementSibling();
    } while (at != null && !at.nameIs("p"));
    return at;
  }

  private static void keep(Map<String, String> names, String name) {
    names.putIfAbsent(bare(name), name);
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
