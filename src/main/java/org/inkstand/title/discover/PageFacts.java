package org.inkstand.title.discover;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.kit.http.WebAddress;
import org.inkstand.title.TitleDraft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a home page says about its title. */
record PageFacts(
    String name, String description, String language, String country, Optional<URI> icon) {

  /** What is known when the page could not be had. */
  static final PageFacts NONE = new PageFacts("", "", "", "", Optional.empty());

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries()).collect(Collectors.toSet());

  /** Country domains that the whole world uses for their looks. */
  private static final Set<String> WORLDLY =
      Set.of(
          "ai", "cc", "cd", "co", "fm", "gg", "im", "io", "is", "it", "la", "ly", "me", "nu", "sh",
          "so", "tk", "to", "tv", "vc", "ws");

  /** Of the worldly, those that papers at home use as well, told by their language. */
  private static final Set<String> AT_HOME =
      Set.of("co:es", "is:is", "it:it", "me:sr", "me:cnr", "la:lo", "ly:ar", "so:so", "to:to");

  static PageFacts of(Document page, URI address) {
    String language = language(page);
    return new PageFacts(
        name(page, address),
        meta(page, "og:description", "description"),
        language,
        country(page, address, language),
        icon(page, address));
  }

  private static String name(Document page, URI address) {
    String said = meta(page, "og:site_name", "application-name", "apple-mobile-web-app-title");
    if (!said.isEmpty()) {
      return said;
    }
    // "Latest news from Ghent | The Ghent Post": the part that its host resembles, else the first.
    String host = TitleDraft.place(address).split("[./:]")[0].replace("-", "");
    List<String> parts =
        Arrays.stream(page.title().split("\\s+[-|–—•·:»]+\\s+|\\s*[|»]\\s*"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.stream()
        .filter(part -> bare(part).contains(host) || host.contains(bare(part)))
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .orElse("");
  }

  private static String bare(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.isEmpty() ? "\0" : letters;
  }

  private static String language(Document page) {
    Element root = page.selectFirst("html");
    String said = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    return Stream.of(said, meta(page, "og:locale"), meta(page, "content-language", "language"))
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"))
        .findFirst()
        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
        .orElse("");
  }

  private static String country(Document page, URI address, String language) {
    String host = address.getHost() == null ? "" : address.getHost();
    String top = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String plain = Locale.forLanguageTag(language).getLanguage();
    String code = top.equals("uk") ? "GB" : top.toUpperCase(Locale.ROOT);
    boolean local = !WORLDLY.contains(top) || AT_HOME.contains(top + ":" + plain);
    if (COUNTRIES.contains(code) && local) {
      return code;
    }
    return Stream.of(meta(page, "og:locale").replace('_', '-'), language)
        .map(tag -> Locale.forLanguageTag(tag).getCountry())
        .filter(COUNTRIES::contains)
        .findFirst()
        .orElse("");
  }

  private static Optional<URI> icon(Document page, URI address) {
    return Stream.of(
            "link[rel~=(?i)apple-touch-icon][href]",
            "link[rel~=(?i)^(shortcut )?icon$][sizes=192x192][href]",
            "link[rel~=(?i)^(shortcut )?icon$][href]")
        .flatMap(query -> page.select(query).stream())
        .flatMap(link -> WebAddress.resolve(address, link.attr("href")).stream())
        .findFirst();
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            Stream.of("property", "name", "http-equiv")
                .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return "";
  }
}
