package org.inkstand.title.rights;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.title.Licence.Signal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gathers what one site says about its rights, document by document.
 *
 * <p>Each method takes what was fetched and may be left out when it was not. {@link #licenceLinks}
 * names the RSL documents that the others point to.
 */
public final class SiteRights {

  private static final Pattern LINK =
      Pattern.compile("<([^>]+)>([^,<]*)"); // one link of a Link header and its parameters

  private final URI page;
  private final List<Signal> signals = new ArrayList<>();
  private final Set<String> links = new LinkedHashSet<>();

  /** For the site of this page. */
  public SiteRights(URI page) {
    this.page = page;
  }

  /** Its robots.txt, by lines. */
  public SiteRights robots(List<String> lines) {
    RobotsSignals robots = RobotsSignals.read(lines, page);
    signals.addAll(robots.signals());
    robots.licences().forEach(this::link);
    return this;
  }

  /** The headers of the page's answer, by name in lower case. */
  public SiteRights headers(Map<String, List<String>> headers) {
    signals.addAll(TdmSignals.headers(headers));
    headers
        .getOrDefault("x-robots-tag", List.of())
        .forEach(value -> signals.addAll(MetaSignals.read(value, "X-Robots-Tag header")));
    headers
        .getOrDefault("content-usage", List.of())
        .forEach(value -> signals.addAll(UsageWords.read(value, "Content-Usage header")));
    for (String value : headers.getOrDefault("link", List.of())) {
      Matcher link = LINK.matcher(value);
      while (link.find()) {
        if (licence(link.group(2))) {
          link(link.group(1));
        }
      }
    }
    return this;
  }

  private static boolean licence(String parameters) {
    return parameters.contains("license") && parameters.contains("rsl+xml");
  }

  /** The page itself. */
  public SiteRights html(Document html) {
    signals.addAll(TdmSignals.html(html));
    for (Element meta : html.select("meta[name~=(?i)^(robots|inkstand)$]")) {
      signals.addAll(MetaSignals.read(meta.attr("content"), "meta robots"));
    }
    for (Element link : html.select("link[rel~=(?i)license][type=application/rsl+xml]")) {
      link(link.attr("href"));
    }
    for (Element script : html.select("script[type=application/rsl+xml]")) {
      signals.addAll(RslSignals.read(script.data(), page));
    }
    return this;
  }

  /** Its {@code /.well-known/tdmrep.json}. */
  public SiteRights tdmrep(String json) {
    signals.addAll(TdmSignals.file(json, page));
    return this;
  }

  /** An RSL document that it links to. */
  public SiteRights rsl(String xml) {
    signals.addAll(RslSignals.read(xml, page));
    return this;
  }

  private void link(String address) {
    if (!address.isBlank()) {
      links.add(address.strip());
    }
  }

  /** The RSL documents that the site points to, as it writes their addresses. */
  public List<String> licenceLinks() {
    return List.copyOf(links);
  }

  /** All that was found, each wish once. */
  public RightsSignals signals() {
    List<Signal> all = new ArrayList<>(signals);
    for (String link : links) {
      all.add(new Signal(Signal.Kind.TERMS, link, "a link to an RSL licence"));
    }
    return new RightsSignals(all);
  }
}
