package org.inkstand.app.press;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Inline;

/** The page that lists the titles of the press, for somebody who wants to look behind the demo. */
final class Doorway {

  private final HttpServer server;
  private volatile String page = "";

  private Doorway(HttpServer server) {
    this.server = server;
  }

  static Doorway open(int port) {
    HttpServer server = Loopback.listen(port);
    Doorway doorway = new Doorway(server);
    Loopback.serve(server, _ -> Answer.html(200, doorway.page));
    return doorway;
  }

  void show(List<Site> sites) {
    String list =
        sites.stream()
            .map(
                site ->
                    "<li><a href=\"%s\">%s</a> (%s, %s): %s</li>"
                        .formatted(
                            site.base(),
                            Inline.escaped(site.masthead().name()),
                            site.masthead().country(),
                            site.masthead().language(),
                            Inline.escaped(site.masthead().description())))
            .collect(Collectors.joining("\n"));
    page =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The press</title>
        <style>body{font:1.1rem/1.6 Georgia,serif;max-width:44rem;margin:3rem auto}</style></head>
        <body><h1>The press</h1><p>Invented titles, invented news.</p><ul>%s</ul></body></html>
        """
            .formatted(list);
  }

  URI address() {
    return Loopback.address(server);
  }

  void close() {
    server.stop(0);
  }
}
