package org.inkstand.article.extract.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
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
      bylines().forEach(name -> keep(people, name));
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
              ? element.text()
              : name.hasAttr("content") ? name.attr("content") : name.text();
      if (text.length() <= 120) {
        sort(text, people, desks);
      }
    }
  }

  private List<String> bylines() {
    var names = new ArrayList<String>();
    for (Element link : parts.links("author")) {
      if (!link.nameIs("link") && names.size() < 4) {
        names.addAll(PersonName.written(link.text()));
      }
    }
    for (Element byline : names.isEmpty() ? parts.bylines() : List.<Element>of()) {
      if (byline.closest("aside, footer, nav, [class*=comment], [class*=related]") != null) {
        continue;
      }
      List<String> found = new ArrayList<>();
      byline.select("a").stream()
          .limit(6)
          .forEach(link -> found.addAll(PersonName.written(link.text())));
      names.addAll(found.isEmpty() ? PersonName.written(byline.text()) : found);
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static void keep(Map<String, String> names, String name) {
    names.putIfAbsent(bare(name), name);
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
