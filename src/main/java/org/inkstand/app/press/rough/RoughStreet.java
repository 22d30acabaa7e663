package org.inkstand.app.press.rough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.title.Licence;
import org.inkstand.title.TitleDraft;

/**
 * A server for each {@link Manner}, on a port of its own on this machine. Safe for many threads.
 */
public final class RoughStreet implements AutoCloseable {

  private final List<RoughServer> servers;

  private RoughStreet(List<RoughServer> servers) {
    this.servers = List.copyOf(servers);
  }

  /** Opens all of them on free ports. */
  public static RoughStreet open() {
    List<RoughServer> servers = new ArrayList<>();
    try {
      for (Manner manner : Manner.values()) {
        servers.add(RoughServer.open(manner));
      }
      return new RoughStreet(servers);
    } catch (IOException failure) {
      servers.forEach(RoughServer::close);
      throw new UncheckedIOException("the rough street cannot be opened", failure);
    }
  }

  /** Its titles as an operator would add them. */
  public List<TitleDraft> titles() {
    return servers.stream().map(RoughStreet::draft).toList();
  }

  private static TitleDraft draft(RoughServer server) {
    URI home = server.address();
    return new TitleDraft(
        server.manner().title(),
        home,
        "",
        "en",
        "",
        "",
        Licence.LINK,
        List.of(new TitleDraft.FeedDraft(home.resolve("/feed"), "")));
  }

  @Override
  public void close() {
    servers.forEach(RoughServer::close);
  }
}
