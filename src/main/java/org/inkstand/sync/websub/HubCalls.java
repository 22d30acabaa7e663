package org.inkstand.sync.websub;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkstand.feed.FeedSettings;
import org.inkstand.feed.HubSubscriptions;
import org.inkstand.feed.HubSubscriptions.Intent;
import org.inkstand.feed.HubSubscriptions.Ping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where hubs call: a GET to ask whether we meant it, a POST to bring news. Nobody is signed in here
 * and no form of ours leads here; the name of the door and the signature stand for both.
 */
@Configuration(proxyBeanMethods = false)
class HubCalls {

  private final HubSubscriptions subscriptions;
  private final int bytesMax;

  HubCalls(HubSubscriptions subscriptions, FeedSettings settings) {
    this.subscriptions = subscriptions;
    this.bytesMax = settings.bodyBytesMax();
  }

  @Bean
  @Order(11)
  RouterFunction<ServerResponse> hubDoors() {
    return route()
        .GET("/websub/{door:[A-Za-z0-9_-]{16,64}}", this::confirm)
        .POST("/websub/{door:[A-Za-z0-9_-]{16,64}}", this::take)
        .build();
  }

  private ServerResponse confirm(ServerRequest request) {
    Intent intent =
        new Intent(
            parameter(request, "hub.mode"),
            parameter(request, "hub.topic"),
            parameter(request, "hub.challenge"),
            seconds(parameter(request, "hub.lease_seconds")),
            parameter(request, "hub.reason"));
    return subscriptions
        .confirm(request.pathVariable("door"), intent)
        .map(challenge -> plain(200, challenge))
        .orElseGet(() -> plain(404, "We did not ask for that.\n"));
  }

  private ServerResponse take(ServerRequest request) throws IOException {
    byte[] body = request.servletRequest().getInputStream().readNBytes(bytesMax + 1);
    if (body.length > bytesMax) {
      return plain(413, "That is more than a feed.\n");
    }
    Ping ping = new Ping(body, headers(request));
    return switch (subscriptions.take(request.pathVariable("door"), ping)) {
      // Who signs wrongly is told the same as who signs rightly: WebSub, section 8.
      case TAKEN, IGNORED -> ServerResponse.status(202).build();
      case UNKNOWN -> plain(404, "There is no such door.\n");
      case ENDED -> plain(410, "We want no more of it.\n");
      case BUSY -> ServerResponse.status(503).header("Retry-After", "30").build();
    };
  }

  private static Map<String, List<String>> headers(ServerRequest request) {
    return request.headers().asHttpHeaders().headerSet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  private static String parameter(ServerRequest request, String name) {
    return request.param(name).orElse("");
  }

  private static long seconds(String text) {
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }

  /** Plain text that no browser takes for anything else: the challenge is somebody else's words. */
  private static ServerResponse plain(int status, String text) {
    return ServerResponse.status(status)
        .contentType(MediaType.TEXT_PLAIN)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .body(text);
  }
}
