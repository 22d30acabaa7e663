package org.inkstand.app.serve;

import org.apache.catalina.Lifecycle;
import org.inkstand.app.doorman.Doorman;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How Tomcat writes to its sockets: a whole page at once. Its own buffers hold 8 kB, and a front
 * page of 80 kB would take ten calls of the system. The port is the doorman's until Tomcat takes
 * it.
 */
@Component
final class Connector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** Holds nearly every page; connections in use have one each, at most {@link #POOLED} wait. */
  private static final int WRITE_BYTES = 96 * 1024;

  private static final int POOLED = 200;

  private final Doorman doorman;

  Connector(Doorman doorman) {
    this.doorman = doorman;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> {
          connector.setProperty("socket.appWriteBufSize", String.valueOf(WRITE_BYTES));
          connector.setProperty("socket.bufferPool", String.valueOf(POOLED));
          connector.setProperty("maxKeepAliveRequests", "-1");
          connector.addLifecycleListener(
              event -> {
                if (event.getType().equals(Lifecycle.BEFORE_INIT_EVENT)) {
                  doorman.leave();
                }
              });
        });
  }
}
