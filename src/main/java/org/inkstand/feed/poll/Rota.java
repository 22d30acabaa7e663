package org.inkstand.feed.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inkstand.feed.store.Due;
import org.inkstand.title.FeedId;

/**
 * Whose turn it is.
 *
 * <p>Feeds queue at their server by the moment they are due; servers queue by the moment when their
 * first feed is due and their pause is over. Taking the first server's first feed is then the whole
 * decision, and a server with ten thousand feeds, or one that hangs, keeps nobody else waiting.
 * Servers that did not answer the last time have a queue and a few places of their own: however
 * many of them hang, the others' places stay free.
 *
 * <pre>
 *   waiting --take--> under way --done--> waiting, with its next turn
 * </pre>
 *
 * <p>Each operation costs the logarithm of the number of feeds. Safe for many threads.
 */
final class Rota {

  private static final Comparator<Due> BY_TURN =
      Comparator.comparing(Due::at).thenComparing(due -> due.feed().value());

  private final int hostParallel;
  private final Duration hostDelay;
  private final Map<String, Server> servers = new HashMap<>();
  private final Set<FeedId> underWay = new HashSet<>();
  private final int doubtfulMax;
  private int doubtfulUnderWay;
  private final TreeSet<Server> ready = queue();
  private final TreeSet<Server> doubtful = queue();

  Rota(int hostParallel, Duration hostDelay) {
    this(hostParallel, hostDelay, Integer.MAX_VALUE);
  }

  /** A rota that lets only so many servers at once be asked that did not answer the last time. */
  Rota(int hostParallel, Duration hostDelay, int doubtfulMax) {
    this.hostParallel = hostParallel;
    this.doubtfulMax = doubtfulMax;
    this.hostDelay = hostDelay;
  }

  /** Replaces all turns by these. A feed under way keeps its place until it is done. */
  synchronized void replace(Collection<Due> feeds) {
    ready.clear();
    doubtful.clear();
    servers.values().forEach(server -> server.waiting.clear());
    for (Due due : feeds) {
      if (!underWay.contains(due.feed())) {
        server(due.address()).waiting.add(due);
      }
    }
    servers.values().removeIf(server -> server.waiting.isEmpty() && server.underWay == 0);
    servers.values().forEach(this::enter);
  }

  /** Ends all pauses: they were to end by a clock that has been set back since. */
  synchronized void forgetPauses() {
    List<Server> all = List.copyOf(ready);
    ready.clear();
    servers.values().forEach(server -> server.freeAt = Instant.MIN);
    all.forEach(this::enter);
  }

  /** The feed whose turn it is, now under way; empty when it is nobody's. */
  synchronized Optional<Due> take(Instant now) {
    TreeSet<Server> queue = nextQueue();
    if (queue.isEmpty() || queue.first().readyAt.isAfter(now)) {
      return Optional.empty();
    }
    Server server = queue.removeFirst();
    Due due = Objects.requireNonNull(server.waiting.pollFirst());
    doubtfulUnderWay += due.doubtful() ? 1 : 0;
    server.underWay++;
    underWay.add(due.feed());
    enter(server);
    return Optional.of(due);
  }

  /**
   * A feed was tried.
   *
   * @param next its next turn; {@link Instant#MAX} for none
   * @param now from when on its server is left alone for a while
   */
  synchronized void done(Due tried, Instant next, Instant now) {
    done(tried, new Visited(next, true, Duration.ZERO), now);
  }

  /** The same, with what the visit told about its server. */
  synchronized void done(Due tried, Visited visit, Instant now) {
    Server server = server(tried.address());
    ready.remove(server);
    doubtful.remove(server);
    doubtfulUnderWay -= tried.doubtful() ? 1 : 0;
    server.underWay = Math.max(0, server.underWay - 1);
    Instant free = now.plus(visit.pause().compareTo(hostDelay) > 0 ? visit.pause() : hostDelay);
    // Another of its feeds may have brought a longer pause meanwhile.
    server.freeAt = free.isAfter(server.freeAt) ? free : server.freeAt;
    underWay.remove(tried.feed());
    if (visit.next().isBefore(Instant.MAX)) {
      server.waiting.add(new Due(tried.feed(), tried.address(), visit.next(), !visit.answered()));
    }
    enter(server);
  }

  /** When somebody's turn comes next, as far as is known now. */
  synchronized Instant nextTurn() {
    TreeSet<Server> queue = nextQueue();
    return queue.isEmpty() ? Instant.MAX : queue.first().readyAt;
  }

  /** The queue from which the next one is taken; an empty one when there is none. */
  private TreeSet<Server> nextQueue() {
    if (doubtful.isEmpty() || doubtfulUnderWay >= doubtfulMax) {
      return ready;
    }
    return ready.isEmpty() || doubtful.first().readyAt.isBefore(ready.first().readyAt)
        ? doubtful
        : ready;
  }

  private static TreeSet<Server> queue() {
    return new TreeSet<>(
        Comparator.<Server, Instant>comparing(server -> server.readyAt)
            .thenComparing(server -> server.name));
  }

  private Server server(URI address) {
    String authority = Objects.requireNonNullElse(address.getRawAuthority(), "");
    return servers.computeIfAbsent(authority.toLowerCase(Locale.ROOT), Server::new);
  }

  private void enter(Server server) {
    if (!server.waiting.isEmpty() && server.underWay < hostParallel) {
      Due first = server.waiting.first();
      server.readyAt = first.at().isAfter(server.freeAt) ? first.at() : server.freeAt;
      (first.doubtful() ? doubtful : ready).add(server);
    }
  }

  /** The queue at one server. Its place in {@code ready} must not change while it is in there. */
  private static final class Server {
    private final String name;
    private final TreeSet<Due> waiting = new TreeSet<>(BY_TURN);
    private int underWay;
    private Instant freeAt = Instant.MIN;
    private Instant readyAt = Instant.MIN;

    private Server(String name) {
      this.name = name;
    }
  }
}
