package org.inkstand.app.press;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.app.press.hub.Hub;
import org.inkstand.app.press.masthead.FeedFormat;
import org.inkstand.app.press.masthead.FeedSheet;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.masthead.Table;
import org.inkstand.app.press.picture.Studio;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Newsroom;
import org.inkstand.title.TitleDraft;

/**
 * The bundled press: twenty invented titles, each on a port of its own on this machine, so that to
 * a polite reader of feeds they are twenty hosts and the slow one holds up nobody.
 *
 * <p>Its news is as old as its writers meant it to be, counted from the start; what is due later
 * appears when it is due. Safe for many threads. Pictures are painted when they are asked for.
 */
public final class Press implements AutoCloseable {

  private final Doorway doorway;
  private final List<TitleServer> servers;
  private final Hub hub;

  private Press(Doorway doorway, List<TitleServer> servers, Hub hub) {
    this.hub = hub;
    this.doorway = doorway;
    this.servers = List.copyOf(servers);
  }

  /**
   * Opens the press.
   *
   * @param port of the page that lists the titles, which take the ports after it in order, and the
   *     hub the next; 0 for any free ports
   * @throws java.io.UncheckedIOException when a port is taken
   */
  public static Press start(Clock clock, int port) {
    Instant start = clock.instant();
    Newsroom newsroom = new Newsroom(start, Archive.events());
    Studio studio = new Studio();
    List<TitleServer> servers = new ArrayList<>();
    Hub hub = Hub.open(port == 0 ? 0 : port + Table.titles().size() + 1);
    try {
      Doorway doorway = Doorway.open(port);
      int next = port;
      for (Masthead masthead : Table.titles()) {
        next = port == 0 ? 0 : next + 1;
        servers.add(TitleServer.open(masthead, next, new Desk(clock, newsroom, studio, hub)));
      }
      hub.watch(servers.stream().flatMap(server -> server.topics().stream()).toList());
      doorway.show(servers.stream().map(TitleServer::site).toList());
      return new Press(doorway, servers, hub);
    } catch (RuntimeException e) {
      hub.close();
      servers.forEach(TitleServer::close);
      throw e;
    }
  }

  /** The page that lists the titles. */
  public URI address() {
    return doorway.address();
  }

  /** The titles as an operator would add them, with their licences. */
  public List<TitleDraft> titles() {
    return servers.stream().map(server -> draft(server.site())).toList();
  }

  /** Closes every title's door. */
  @Override
  public void close() {
    hub.close();
    servers.forEach(TitleServer::close);
    doorway.close();
  }

  private static TitleDraft draft(Site site) {
    Masthead masthead = site.masthead();
    return new TitleDraft(
        masthead.name(),
        site.base(),
        masthead.country(),
        masthead.language(),
        masthead.owner(),
        masthead.description(),
        masthead.licence().licence(),
        masthead.feeds().stream()
            .map(feed -> new TitleDraft.FeedDraft(announced(site, feed), feed.section()))
            .toList());
  }

  /** One title's feed has moved and people still have its old address. */
  private static URI announced(Site site, FeedSheet feed) {
    return feed.format() == FeedFormat.ATOM_03
        ? site.base().resolve(TitleSite.FORMER_FEED)
        : site.feed(feed);
  }
}
