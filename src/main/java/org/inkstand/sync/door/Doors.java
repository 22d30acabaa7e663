package org.inkstand.sync.door;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.Optional;
import java.util.function.Function;
import org.inkstand.sync.door.KeptFeeds.Kept;
import org.inkstand.sync.outgoing.Wanted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every address at which apps read feeds.
 *
 * <pre>
 * /rss/front.xml           /rss/front.atom
 * /rss/section/{slug}.xml  /rss/section/{slug}.atom
 * /rss/search.xml?q=       /rss/search.atom?q=
 * /rss/title/{slug}.xml    /rss/title/{slug}.atom
 * </pre>
 */
@Configuration(proxyBeanMethods = false)
class Doors {

  /** Apps in a browser may read what everybody may read. */
  private static final String ANYWHERE = "*";

  private static final String CACHING = "public, max-age=60";

  /** As much as the search box takes. */
  private static final int QUERY_CHARS_MAX = 500;

  private final KeptFeeds feeds;

  Doors(KeptFeeds feeds) {
    this.feeds = feeds;
  }

  @Bean
  @Order(10)
  RouterFunction<ServerResponse> feedDoors() {
    return route()
        .route(asked("/rss/{file:front\\.(?:xml|atom)}"), answer(_ -> new Wanted.Front()))
        .route(asked("/rss/{file:search\\.(?:xml|atom)}"), this::found)
        .route(asked("/rss/section/{file}"), answer(Wanted.Section::new))
        .route(asked("/rss/title/{file}"), answer(Wanted.OneTitle::new))
        .build();
  }

  private static RequestPredicate asked(String pattern) {
    return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
  }

  private HandlerFunction<ServerResponse> answer(Function<String, Wanted> wanted) {
    return request -> answered(request, wanted);
  }

  private ServerResponse answered(ServerRequest request, Function<String, Wanted> wanted) {
    String file = request.pathVariable("file");
    Optional<Dialect> dialect = Dialect.of(file);
    return dialect
        .flatMap(d -> feeds.find(wanted.apply(d.stem(file)), d))
        .map(kept -> feed(request, dialect.orElseThrow(), kept))
        .orElseGet(Doors::none);
  }

  private ServerResponse found(ServerRequest request) {
    String words = request.param("q").map(String::strip).orElse("");
    if (words.isEmpty() || words.length() > QUERY_CHARS_MAX) {
      return none();
    }
    return answered(request, _ -> new Wanted.Found(words));
  }

  private static ServerResponse feed(ServerRequest request, Dialect dialect, Kept kept) {
    ServerResponse.BodyBuilder answer =
        ServerResponse.ok()
            .contentType(MediaType.parseMediaType(dialect.contentType()))
            .header("Cache-Control", CACHING)
            .header("Vary", "Accept-Encoding")
            .header("Access-Control-Allow-Origin", ANYWHERE)
            .eTag(kept.tag())
            .lastModified(kept.changed());
    boolean packed =
        request.headers().header("Accept-Encoding").stream()
            .anyMatch(said -> said.contains("gzip"));
    return packed
        ? answer.header("Content-Encoding", "gzip").body(kept.packed())
        : answer.body(kept.plain());
  }

  private static ServerResponse none() {
    return ServerResponse.status(404)
        .contentType(MediaType.TEXT_PLAIN)
        .header("Cache-Control", CACHING)
        .body("There is no such feed here.\n");
  }
}
