package org.inkstand.title.discover;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpResult;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.inkstand.kit.http.Robots;
import org.inkstand.kit.http.WebAddress;
import org.inkstand.title.Discovery;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.rights.RightsSignals;
import org.inkstand.title.rights.SiteRights;
import org.jsoup.nodes.Document;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Looks at a site as a careful person would: reads its front page and its robots.txt, follows what
 * they point to, tries the usual places last.
 *
 * <p>Lazy: a command that only moves titles about opens this module without a way to the network.
 */
@Lazy
@Component
final class SiteDiscovery implements Discovery {

  /** A site that licenses by section has one document each; the first few are its whole word. */
  private static final int LICENCES_MAX = 3;

  private final HttpFetcher fetcher;
  private final Robots robots;

  SiteDiscovery(HttpFetcher fetcher, Robots robots) {
    this.fetcher = fetcher;
    this.robots = robots;
  }

  @Override
  public Look look(URI homePage) {
    String written = homePage.toString();
    String address = written.contains("://") ? written : "https://" + written;
    Optional<URI> asked = WebAddress.resolve(URI.create("https://localhost/"), address);
    if (asked.isEmpty()) {
      return new Look.Nothing("that is no web address: " + written);
    }
    Visit visit = new Visit(fetcher, robots);
    HttpResult front = front(visit, asked.get());
    return front instanceof Fetched page ? looked(visit, page) : new Look.Nothing(front.reason());
  }

  /** Old sites have no https; those that have one are asked there first. */
  private static HttpResult front(Visit visit, URI address) {
    HttpResult result = visit.get(address);
    if (result instanceof HttpResult.Unreachable && "https".equals(address.getScheme())) {
      HttpResult plain = visit.get(URI.create("http" + address.toString().substring(5)));
      return plain instanceof Fetched ? plain : result;
    }
    return result;
  }

  private static Look looked(Visit visit, Fetched page) {
    FeedSearch search = new FeedSearch(visit);
    Optional<FeedSniff> feed = FeedSniff.of(page.finalAddress(), page.body());
    if (feed.isEmpty()) {
      return site(visit, page, search);
    }
    search.keep(feed.get(), "");
    // A feed was given: its own home page tells the rest, and where it names none, its host's.
    URI home =
        WebAddress.resolve(page.finalAddress(), feed.get().home())
            .orElseGet(() -> page.finalAddress().resolve("/"));
    return visit.get(home) instanceof Fetched front
        ? site(visit, front, search)
        : found(PageFacts.NONE, search, home);
  }

  private static Look site(Visit visit, Fetched page, FeedSearch search) {
    URI home = page.finalAddress();
    Document html = Pages.parse(page);
    if (search.feeds().isEmpty()) {
      search.from(html, home);
    }
    if (search.feeds().isEmpty()) {
      return new Look.Nothing("no feed was found at " + home);
    }
    Look.Found found = found(PageFacts.of(html, home), search, home);
    RightsSignals rights = rights(visit, page, html);
    return new Look.Found(
        found.draft(),
        found.icon(),
        found.samples(),
        rights.signals(),
        rights.inWords(),
        rights.applyTo(Licence.LINK));
  }

  private static Look.Found found(PageFacts facts, FeedSearch search, URI home) {
    TitleDraft draft =
        new TitleDraft(
            facts.name().isEmpty() ? search.name() : facts.name(),
            home,
            facts.country(),
            facts.language().isEmpty() ? search.language() : facts.language(),
            "",
            facts.description(),
            Licence.LINK,
            search.feeds());
    Optional<URI> icon = facts.icon().or(() -> Optional.of(home.resolve("/favicon.ico")));
    return new Look.Found(draft, icon, search.samples(), List.of(), List.of(), Licence.LINK);
  }

  private static RightsSignals rights(Visit visit, Fetched page, Document html) {
    URI home = page.finalAddress();
    SiteRights rights =
        new SiteRights(home)
            .robots(visit.rules(home).lines())
            .headers(page.headers().lines())
            .html(html);
    text(visit, home.resolve("/.well-known/tdmrep.json")).ifPresent(rights::tdmrep);
    rights.licenceLinks().stream()
        .limit(LICENCES_MAX)
        .flatMap(link -> WebAddress.resolve(home, link).stream())
        .flatMap(link -> text(visit, link).stream())
        .forEach(rights::rsl);
    return rights.signals();
  }

  private static Optional<String> text(Visit visit, URI address) {
    return visit.get(address) instanceof Fetched file
        ? Optional.of(new String(file.body(), StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
