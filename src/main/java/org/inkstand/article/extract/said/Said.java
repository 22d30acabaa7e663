package org.inkstand.article.extract.said;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkstand.article.extract.rule.PageRule;
import org.inkstand.article.extract.rule.PageRule.Thing;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Everything that a page says of its article, the text aside.
 *
 * @param headline the headline; empty when nothing was found
 * @param alsoCalled what else the page calls it: for search engines, for social networks
 * @param site the publication's own name; may be empty
 * @param standfirst the page's own summary; may be empty
 * @param authors people, each once
 * @param published when first published, as exactly as the page says
 * @param modified when last changed
 * @param language BCP 47 tag as the page says it; may be empty
 * @param section the section's name as the page says it; may be empty
 * @param picture the lead picture
 * @param canonical the address that the page calls its own
 * @param terms what may be done with it
 * @param body the article's text in linked data; may be empty, shortened or without paragraphs
 * @param kind what the page says it is
 */
public record Said(
    String headline,
    List<String> alsoCalled,
    String site,
    String standfirst,
    List<String> authors,
    Optional<SaidMoment> published,
    Optional<SaidMoment> modified,
    String language,
    String section,
    Optional<LeadPicture> picture,
    Optional<URI> canonical,
    Terms terms,
    String body,
    Kind kind) {

  /** What a page says it is. */
  public enum Kind {
    ARTICLE,
    LIST,
    UNSAID
  }

  public Said {
    alsoCalled = List.copyOf(alsoCalled);
    authors = List.copyOf(authors);
  }

  /** The same, where a rule tells the places of things by what stands there. */
  private Said ruled(PageRule rule, Document page, Dates dates) {
    List<String> writers =
        rule.find(page, Thing.AUTHORS).stream()
            .flatMap(element -> PersonName.said(element.text()).stream())
            .distinct()
            .limit(Limits.AUTHORS_MAX)
            .toList();
    return new Said(
        rule.words(page, Thing.HEADLINE).orElse(headline),
        alsoCalled,
        site,
        rule.words(page, Thing.STANDFIRST).orElse(standfirst),
        writers.isEmpty() ? authors : writers,
        rule.find(page, Thing.DATE).stream()
            .flatMap(element -> dates.of(element).stream())
            .findFirst()
            .or(() -> published),
        modified,
        language,
        rule.words(page, Thing.SECTION).orElse(section),
        picture,
        canonical,
        terms,
        body,
        rule.names(Thing.TEXT) && kind == Kind.LIST ? Kind.UNSAID : kind);
  }

  /** All that the page calls its article, the headline first. */
  public List<String> headlines() {
    return Stream.concat(Stream.of(headline), alsoCalled.stream())
        .filter(title -> !title.isBlank())
        .distinct()
        .toList();
  }

  /** Reads the parts of a page found at an address; what a rule names is read where it says. */
  public static Said of(PageParts parts, URI address, PageRule rule) {
    LinkedData data = LinkedData.of(parts.scripts(), address.toString());
    String language = language(parts, data);
    var dates = new Dates(parts, data, address.toString(), language);
    var headline = new Headline(parts, data);
    Said said =
        new Said(
            headline.find().orElse(""),
            headline.witnesses().stream().map(headline::withoutSite).toList(),
            headline.siteNames().stream().findFirst().orElse(""),
            parts
                .meta("og:description", "description", "twitter:description")
                .or(() -> data.text("description"))
                .orElse(""),
            new Authors(parts, data).find(),
            dates.published(),
            dates.modified(),
            language,
            section(parts, data),
            new LeadPictures(parts, data, address.toString()).find(),
            canonical(parts, address),
            terms(parts, data),
            data.body().orElse(""),
            kind(parts, data));
    return rule.places().isEmpty() ? said : said.ruled(rule, parts.document(), dates);
  }

  private static Kind kind(PageParts parts, LinkedData data) {
    String type = parts.meta("og:type").orElse("").toLowerCase(Locale.ROOT);
    if (data.saysArticle() || type.equals("article") || type.equals("news")) {
      return Kind.ARTICLE;
    }
    return data.saysList() || type.equals("website") ? Kind.LIST : Kind.UNSAID;
  }

  private static String language(PageParts parts, LinkedData data) {
    Element html = parts.document().selectFirst("html");
    String attribute =
        html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
    return Stream.of(
            Optional.of(attribute),
            data.text("inLanguage"),
            parts.meta("og:locale", "content-language", "dc.language", "language"))
        .flatMap(Optional::stream)
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"))
        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
        .findFirst()
        .orElse("");
  }

  private static String section(PageParts parts, LinkedData data) {
    return parts
        .meta(
            "article:section",
            "parsely-section",
            "cxenseparse:section",
            "og:article:section",
            "dcsext.pn-cat")
        .or(() -> data.text("articleSection"))
        .or(() -> crumb(data))
        .map(text -> text.split("\\s*[;,>|]\\s*")[0])
        .filter(text -> text.length() <= 60)
        .orElse("");
  }

  /** The second crumb of the trail: the first is the home page. */
  private static Optional<String> crumb(LinkedData data) {
    for (JsonNode trail : data.ofType("BreadcrumbList")) {
      JsonNode crumbs = trail.path("itemListElement");
      if (crumbs.isArray() && crumbs.size() > 2) {
        JsonNode second = crumbs.path(1);
        return data.text(
            second.has("item") && second.path("item").has("name") ? second.path("item") : second);
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> canonical(PageParts parts, URI address) {
    return Stream.concat(
            parts.links("canonical").stream().map(link -> link.attr("href")),
            parts.meta("og:url").stream())
        .map(found -> StringUtil.resolve(address.toString(), found.strip()))
        .filter(found -> found.matches("(?i)https?://[^/\\s]+\\.[^/\\s]+/\\S+"))
        .flatMap(found -> uri(found).stream())
        .findFirst();
  }

  private static Optional<URI> uri(String found) {
    try {
      return Optional.of(URI.create(found));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Terms terms(PageParts parts, LinkedData data) {
    Optional<Boolean> free =
        data.text("isAccessibleForFree")
            .map(word -> !word.matches("(?i)false|no|0"))
            .or(
                () ->
                    parts.meta("article:content_tier").map(tier -> tier.equalsIgnoreCase("free")));
    String copyright =
        parts
            .meta("copyright", "dc.rights", "dcterms.rights", "rights")
            .or(() -> data.text("copyrightHolder"))
            .or(() -> data.text("copyrightNotice"))
            .orElse("");
    Set<String> robots = new LinkedHashSet<>();
    Stream.concat(parts.metas("robots").stream(), parts.metas("googlebot").stream())
        .flatMap(content -> Stream.of(content.toLowerCase(Locale.ROOT).split("\\s*,\\s*")))
        .map(String::strip)
        .forEach(robots::add);
    Optional<Boolean> reserved =
        parts.meta("tdm-reservation").map(value -> value.strip().equals("1"));
    return new Terms(free, copyright, reserved, parts.meta("tdm-policy").orElse(""), robots);
  }
}
